package ashyldy.benchmarks.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

/// How well projects that the registry makes are the works that there are.
///
/// @param precision share of the pairs of claims in one project that are of one work
/// @param recall share of the pairs of claims of one work that are in one project
/// @param openings works that some claim calls open
/// @param once told open by one project, or by more of which each later one says that it may be an earlier
/// @param twice told open by a second project that says nothing of the first
record Marks(double precision, double recall, int openings, double once, double twice) {

    static Marks of(World world, List<Cluster> projects) {
        long together = projects.stream()
                .mapToLong(project -> pairs(project.sightings().size()))
                .sum();
        long right = projects.stream()
                .flatMap(project -> count(project.sightings(), world::work).values().stream())
                .mapToLong(Marks::pairs)
                .sum();
        long wanted = count(world.sightings(), world::work).values().stream()
                .mapToLong(Marks::pairs)
                .sum();
        var openings = openings(world, projects);
        var opened = world.sightings().stream()
                .filter(sighting -> sighting.stage() == Stage.OPENED)
                .map(world::work)
                .collect(Collectors.toSet());
        var told = new Told(projects);
        long twice = openings.values().stream().filter(told::isUndoubtedlyTwice).count();
        return new Marks(
                share(right, together),
                share(right, wanted),
                opened.size(),
                share(openings.size() - twice, opened.size()),
                share(twice, opened.size()));
    }

    /// By work, the projects that would tell of its opening: those whose openings are mostly of that work.
    private static Map<String, List<Cluster>> openings(World world, List<Cluster> projects) {
        return projects.stream()
                .filter(project -> project.sightings().stream().anyMatch(sighting -> sighting.stage() == Stage.OPENED))
                .collect(Collectors.groupingBy(project -> mostly(world, project)));
    }

    private static String mostly(World world, Cluster project) {
        var open = project.sightings().stream()
                .filter(sighting -> sighting.stage() == Stage.OPENED)
                .toList();
        return count(open, world::work).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static Map<String, Integer> count(List<Sighting> sightings, Function<Sighting, String> work) {
        var count = new HashMap<String, Integer>();
        sightings.forEach(sighting -> count.merge(work.apply(sighting), 1, Integer::sum));
        return count;
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private record Told(Map<UUID, Cluster> projects) {
        Told(List<Cluster> projects) {
            this(new HashMap<>());
            projects.forEach(project -> project.ids().forEach(id -> this.projects.put(id, project)));
        }

        private boolean isUndoubtedlyTwice(List<Cluster> tellers) {
            Set<Cluster> earlier = new HashSet<>();
            for (var teller : tellers) {
                if (!earlier.isEmpty()
                        && teller.mayBe().stream().map(projects::get).noneMatch(earlier::contains)) {
                    return true;
                }
                earlier.add(teller);
            }
            return false;
        }
    }
}
