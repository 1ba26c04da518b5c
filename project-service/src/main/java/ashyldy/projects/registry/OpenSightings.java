package ashyldy.projects.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Verdict;

/// The sightings as one transaction sees them: read once for many articles, changed in memory, written once.
final class OpenSightings {
    private final Sightings books;
    private final SightingShelves shelves = new SightingShelves();
    private final OpenCrowds crowds;
    private final OpenVerdicts verdicts = new OpenVerdicts();
    private final Map<UUID, Integer> revisions = new HashMap<>();
    private final Set<UUID> accepted = new HashSet<>();
    private final Set<String> outdated = new HashSet<>();
    private final Set<UUID> gone = new HashSet<>();
    private final Set<UUID> fresh = new LinkedHashSet<>();
    private final Set<UUID> moved = new LinkedHashSet<>();

    OpenSightings(Sightings books) {
        this.books = books;
        this.crowds = new OpenCrowds(books);
    }

    /// Reads in a few questions what these sightings, the new ones of those articles, will be asked about.
    void read(Set<UUID> articles, Collection<Sighting> news) {
        var unknown = new HashSet<>(articles);
        unknown.removeAll(revisions.keySet());
        revisions.putAll(books.revisions(unknown));
        var old = of(articles);
        var near = withAnyKey(
                news.stream().flatMap(sighting -> sighting.keys().stream()).collect(Collectors.toSet()));
        crowds.read(Stream.concat(
                        old.stream().flatMap(placed -> placed.counted().stream()),
                        news.stream().flatMap(sighting -> CrowdMark.of(sighting).stream()))
                .collect(Collectors.toSet()));
        crowds(near.stream().flatMap(placed -> placed.sighting().crowdKeys()).collect(Collectors.toSet()));
    }

    /// Whether something of no known region has one of these names, as it stands in the books.
    boolean isKnownNowhere(Set<String> names) {
        return books.isKnownNowhere(names);
    }

    /// Notes the revision; false where a newer one is known, and then nothing of this one may be kept.
    boolean accept(UUID article, int revision) {
        if (revisions.getOrDefault(article, 0) > revision) {
            return false;
        }
        revisions.put(article, revision);
        accepted.add(article);
        return true;
    }

    List<Placed> of(UUID article) {
        return of(Set.of(article));
    }

    private List<Placed> of(Set<UUID> articles) {
        return shelves.ofArticles(articles, unread -> unknown(books.of(unread)));
    }

    /// Those of these claims that there are.
    List<Placed> with(Collection<UUID> claims) {
        var unread = claims.stream().filter(claim -> !shelves.has(claim)).collect(Collectors.toSet());
        unknown(unread.isEmpty() ? List.of() : books.with(unread)).forEach(shelves::put);
        return claims.stream().filter(shelves::has).map(shelves::get).toList();
    }

    List<Placed> withAnyKey(Set<String> keys) {
        return shelves.withAnyKey(keys, unread -> unknown(books.withAnyKey(unread)));
    }

    List<Placed> inComponents(Set<UUID> components) {
        return shelves.inComponents(components, unread -> unknown(books.inComponents(unread)));
    }

    List<Placed> of(ProjectId project) {
        unknown(books.of(project)).forEach(shelves::put);
        return shelves.all()
                .filter(placed -> placed.project().filter(project::equals).isPresent())
                .toList();
    }

    /// The projects of all sightings that have been read.
    Set<ProjectId> projects() {
        return shelves.all().flatMap(placed -> placed.project().stream()).collect(Collectors.toSet());
    }

    Map<String, Integer> crowds(Set<String> crowdKeys) {
        return crowds.sizes(crowdKeys);
    }

    Set<UUID> componentsIn(Set<String> crowdKeys) {
        return Stream.concat(
                        books.componentsIn(crowdKeys).stream(),
                        shelves.all()
                                .filter(placed -> placed.sighting().crowdKeys().anyMatch(crowdKeys::contains))
                                .map(Placed::component))
                .collect(Collectors.toSet());
    }

    /// Puts the sightings of an article in the place of its earlier ones, whose verdicts go with them.
    void replace(UUID article, List<Sighting> sightings) {
        var old = of(article);
        old.forEach(this::takeBack);
        if (!old.isEmpty()) {
            verdicts.drop(old.stream().map(placed -> placed.sighting().id()).collect(Collectors.toSet()));
        }
        for (var sighting : sightings) {
            var alone = Placed.alone(sighting);
            shelves.put(alone);
            fresh.add(sighting.id());
            crowds.count(alone.counted(), 1);
        }
    }

    /// Records where this one stands now.
    void place(UUID sighting, UUID component, ProjectId project) {
        var stood = shelves.get(sighting);
        shelves.isWhole(component);
        if (!stood.isAt(component, project)) {
            shelves.take(stood);
            shelves.put(stood.at(component, project));
            if (!fresh.contains(sighting)) {
                moved.add(sighting);
            }
        }
    }

    /// Puts the verdicts in the place of all that were kept between these.
    void judgeAnew(Collection<Sighting> between, Collection<Verdict> judged) {
        verdicts.forget(between.stream().map(Sighting::id).collect(Collectors.toSet()));
        verdicts.keep(judged);
    }

    /// Keeps what a person may ask about.
    void keep(Collection<Verdict> judged) {
        verdicts.keep(judged);
    }

    /// How many are in memory.
    int size() {
        return shelves.size();
    }

    /// Has all articles of these crowds settled anew, in silence and by and by.
    void settleLater(Set<String> crowdKeys) {
        outdated.addAll(crowdKeys);
    }

    /// Writes what has changed, and forgets what has been read.
    void putBack() {
        var changes = new SightingChanges(
                accepted.stream().collect(Collectors.toMap(article -> article, revisions::get)),
                gone,
                fresh.stream().map(shelves::get).toList(),
                moved.stream().map(shelves::get).toList(),
                crowds.changedSizes(),
                crowds.changedMarks(),
                verdicts.forgotten(),
                verdicts.kept(),
                outdated);
        if (!changes.areNone()) {
            books.write(changes);
        }
        Stream.of(accepted, gone, fresh, moved, outdated).forEach(Set::clear);
        shelves.clear();
        crowds.clear();
        verdicts.clear();
    }

    private Stream<Placed> unknown(List<Placed> read) {
        return read.stream()
                .filter(placed -> !shelves.has(placed.sighting().id())
                        && !gone.contains(placed.sighting().id()));
    }

    private void takeBack(Placed old) {
        shelves.take(old);
        var id = old.sighting().id();
        moved.remove(id);
        if (!fresh.remove(id)) {
            gone.add(id);
        }
        crowds.count(old.counted(), -1);
    }
}
