package ashyldy.projects.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Resolver;
import ashyldy.projects.resolution.Verdict;

/// Finds what hangs together with the sightings of an article, and holds it against other readers meanwhile.
///
/// What has no known region is a region of its own, the empty one. A name may link it with any other, so who brings a
/// name shares that lock. Regions that turn out to be involved are locked late; two that wait for each other are ended
/// by
/// the database and tried again.
public final class Surroundings {
    private static final String NOWHERE = "";

    private final Sightings sightings;
    private final RegionLocks locks;

    public Surroundings(Sightings sightings, RegionLocks locks) {
        this.sightings = sightings;
        this.locks = locks;
    }

    /// Puts the sightings in the place of the article's earlier ones and returns all that this may have an effect on.
    public Neighbourhood replace(UUID article, List<Sighting> fresh) {
        var held = new TreeSet<>(regions(fresh));
        var names = fresh.stream().flatMap(Sighting::nameKeys).collect(Collectors.toSet());
        if (!names.isEmpty() && isKnownNowhere(names)) {
            held.add(NOWHERE);
        } else if (!names.isEmpty() && !held.contains(NOWHERE)) {
            locks.share(NOWHERE);
        }
        while (true) {
            locks.hold(held);
            var gone = sightings.of(article);
            if (gone.stream().map(Placed::sighting).collect(Collectors.toSet()).equals(Set.copyOf(fresh))) {
                return Neighbourhood.NOTHING;
            }
            var others = others(article, fresh);
            var verdicts = Resolver.compare(
                    fresh, others.stream().map(Placed::sighting).toList());
            var before = sightings.inComponents(components(gone, others, verdicts));
            if (!held.addAll(regions(before.stream().map(Placed::sighting).toList()))) {
                sightings.replace(article, fresh);
                sightings.keep(verdicts);
                return new Neighbourhood(before, after(before, article, fresh));
            }
        }
    }

    /// Holds a project against other readers.
    public void hold(ProjectId project) {
        locks.hold(regions(sightings.of(project).stream().map(Placed::sighting).toList()));
    }

    private boolean isKnownNowhere(Set<String> names) {
        return sightings.withAnyKey(names).stream()
                .anyMatch(placed -> placed.sighting().place().regionCode().isEmpty());
    }

    private List<Placed> others(UUID article, List<Sighting> fresh) {
        var keys = fresh.stream().flatMap(sighting -> sighting.keys().stream()).collect(Collectors.toSet());
        return keys.isEmpty()
                ? List.of()
                : sightings.withAnyKey(keys).stream()
                        .filter(placed -> !placed.sighting().article().equals(article))
                        .toList();
    }

    private static Set<UUID> components(List<Placed> gone, List<Placed> others, List<Verdict> verdicts) {
        var linked = new HashSet<UUID>();
        verdicts.stream().filter(Verdict::isSame).forEach(verdict -> {
            linked.add(verdict.one());
            linked.add(verdict.other());
        });
        return Stream.concat(
                        gone.stream(),
                        others.stream()
                                .filter(placed ->
                                        linked.contains(placed.sighting().id())))
                .map(Placed::component)
                .collect(Collectors.toSet());
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
                .collect(Collectors.toSet());
    }
}
