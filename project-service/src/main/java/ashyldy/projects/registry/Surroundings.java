package ashyldy.projects.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.judgement.Standing;
import ashyldy.projects.resolution.Resolver;
import ashyldy.projects.resolution.Verdict;

/// Finds what hangs together with the sightings of an article, and holds it against other readers meanwhile.
///
/// What has no known region is a region of its own, the empty one. A name may link it with any other, so who brings a
/// name shares that lock. Regions that turn out to be involved are locked late, and what was read before is read anew;
/// two that wait for each other are ended by the database and tried again.
public final class Surroundings {
    private static final String NOWHERE = "";

    private final OpenBooks books;
    private final OpenSightings sightings;
    private final RegionLocks locks;
    private final Ties ties;
    private final Set<String> held = new HashSet<>();

    Surroundings(OpenBooks books, RegionLocks locks, Judgements judgements) {
        this.books = books;
        this.sightings = books.sightings();
        this.locks = locks;
        this.ties = new Ties(sightings, judgements);
    }

    /// To be called before anything of these articles is asked: holds their regions and reads in a few questions what
    /// many would be asked for one by one.
    public void approach(Map<UUID, List<Sighting>> articles) {
        var fresh = articles.values().stream().flatMap(List::stream).toList();
        hold(heldFor(fresh));
        sightings.read(articles.keySet(), fresh);
    }

    /// Puts the sightings in the place of the article's earlier ones and returns all that this may have an effect on.
    public Neighbourhood replace(UUID article, List<Sighting> fresh) {
        var stand = sightings.of(article).stream().map(Placed::sighting).collect(Collectors.toSet());
        return stand.equals(Set.copyOf(fresh)) ? Neighbourhood.NOTHING : settle(article, fresh);
    }

    /// The same for what stands there already, where the rules by which it is found have changed.
    public Neighbourhood anew(UUID article) {
        var standing = sightings(sightings.of(article));
        approach(Map.of(article, standing));
        return settle(article, standing);
    }

    /// Holds a project against other readers.
    public void hold(ProjectId project) {
        hold(regions(sightings(sightings.of(project))));
    }

    /// All that a judgement of these may have an effect on; nothing new is read.
    public Neighbourhood around(Set<UUID> claims) {
        while (true) {
            var before = sightings.inComponents(ties.components(claims));
            if (!hold(regions(sightings(before)))) {
                return neighbourhood(before, sightings(before), Crowds.around(sightings, Stream.empty(), () -> {}));
            }
        }
    }

    /// What people have said of a project that is held.
    public List<Standing> judgements(ProjectId project) {
        return ties.judgements(sightings(sightings.of(project)));
    }

    private Neighbourhood settle(UUID article, List<Sighting> fresh) {
        hold(regions(sightings(sightings.of(article))));
        var gone = sightings.of(article);
        var crowds = Crowds.around(
                sightings,
                Stream.concat(gone.stream().map(Placed::sighting), fresh.stream()),
                () -> sightings.replace(article, fresh));
        var judged = ties.bind(article, fresh);
        while (true) {
            // Where what was changed has been put back, this one too is read anew.
            sightings.of(article);
            var others = others(article, fresh);
            crowds.look(sightings(others));
            var verdicts = Resolver.compare(fresh, sightings(others), crowds);
            var components = components(gone, others, verdicts, crowds);
            components.addAll(ties.heldWith(judged));
            var before = before(article, gone, components);
            if (!hold(regions(sightings(before)))) {
                sightings.keep(verdicts);
                return neighbourhood(before, after(before, article, fresh), crowds);
            }
        }
    }

    /// @return whether some were not held before: others may have changed what was read
    private boolean hold(Set<String> regions) {
        var more = new TreeSet<>(regions);
        more.removeAll(held);
        if (more.isEmpty()) {
            return false;
        }
        locks.hold(more);
        held.addAll(more);
        books.putBack();
        return true;
    }

    /// Who brings a name shares the lock of what has no region, or holds it where such a name is known: before any
    /// other, as who comes from there does.
    private Set<String> heldFor(List<Sighting> fresh) {
        var regions = regions(fresh);
        var names = fresh.stream().flatMap(Sighting::nameKeys).collect(Collectors.toSet());
        if (!names.isEmpty() && sightings.isKnownNowhere(names)) {
            regions.add(NOWHERE);
        } else if (!names.isEmpty() && !regions.contains(NOWHERE)) {
            locks.share(NOWHERE);
        }
        return regions;
    }

    private List<Placed> before(UUID article, List<Placed> gone, Set<UUID> components) {
        return Stream.concat(
                        gone.stream(),
                        sightings.inComponents(components).stream()
                                .filter(placed -> !placed.sighting().article().equals(article)))
                .toList();
    }

    private Neighbourhood neighbourhood(List<Placed> before, List<Sighting> after, Crowds crowds) {
        crowds.look(after);
        sightings.settleLater(crowds.shiftedAmongMany());
        if (!crowds.shifted().isEmpty()) {
            sightings.judgeAnew(after, Resolver.compare(after, List.of(), crowds));
        }
        return new Neighbourhood(before, after, crowds, ties.judgements(after));
    }

    private static List<Sighting> sightings(List<Placed> placed) {
        return placed.stream().map(Placed::sighting).toList();
    }

    private List<Placed> others(UUID article, List<Sighting> fresh) {
        var keys = fresh.stream().flatMap(sighting -> sighting.keys().stream()).collect(Collectors.toSet());
        return keys.isEmpty()
                ? List.of()
                : sightings.withAnyKey(keys).stream()
                        .filter(placed -> !placed.sighting().article().equals(article))
                        .toList();
    }

    private Set<UUID> components(List<Placed> gone, List<Placed> others, List<Verdict> verdicts, Crowds crowds) {
        var linked = new HashSet<UUID>();
        verdicts.stream().filter(Verdict::isLink).forEach(verdict -> {
            linked.add(verdict.one());
            linked.add(verdict.other());
        });
        var components = Stream.concat(
                        gone.stream(),
                        others.stream()
                                .filter(placed ->
                                        linked.contains(placed.sighting().id())))
                .map(Placed::component)
                .collect(Collectors.toCollection(HashSet::new));
        if (!crowds.shifted().isEmpty()) {
            components.addAll(sightings.componentsIn(crowds.shifted()));
        }
        return components;
    }

    private static List<Sighting> after(List<Placed> before, UUID article, List<Sighting> fresh) {
        return Stream.concat(
                        before.stream()
                                .map(Placed::sighting)
                                .filter(sighting -> !sighting.article().equals(article)),
                        fresh.stream())
                .toList();
    }

    private static Set<String> regions(Collection<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.place().regionCode().orElse(NOWHERE))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
