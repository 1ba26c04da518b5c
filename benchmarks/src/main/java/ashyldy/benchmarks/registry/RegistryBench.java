package ashyldy.benchmarks.registry;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import ashyldy.projects.resolution.Resolver;

/// Settles a world in memory by the rules of the registry and says how well and how dear.
public final class RegistryBench {
    private static final String USAGE =
            "bench registry --world ARTICLES TRUTH [--in-memory]: articles as data of article.read, one a line; the truth as claim id, tab, work";

    private final PrintStream out;
    private final PrintStream err;
    private final Path home;

    /// @param home the project's folder with the packaged services
    public RegistryBench(PrintStream out, PrintStream err, Path home) {
        this.out = out;
        this.err = err;
        this.home = home;
    }

    /// Whether there was a world to settle.
    public boolean settle(List<String> arguments) {
        int at = arguments.indexOf("--world");
        if (at < 0 || arguments.size() < at + 3) {
            out.println(USAGE);
            return false;
        }
        var world = World.read(Path.of(arguments.get(at + 1)), Path.of(arguments.get(at + 2)));
        var compared = comparisons(world);
        long start = System.nanoTime();
        var projects = Resolver.clusters(world.sightings(), world.crowd());
        double seconds = (System.nanoTime() - start) / 1e9;
        var marks = Marks.of(world, projects);
        out.printf(
                "%d claims of %d works are %d projects%n",
                world.sightings().size(),
                world.truth().values().stream().distinct().count(),
                projects.size());
        out.printf("precision of pairs %.4f, recall %.4f%n", marks.precision(), marks.recall());
        out.printf(
                "%d openings: told once %.4f, twice without doubt said %.4f%n",
                marks.openings(), marks.once(), marks.twice());
        out.printf(
                "comparisons a claim: mean %.1f, p50 %d, p99 %d, most %d%n",
                Arrays.stream(compared).average().orElse(0),
                compared[compared.length / 2],
                compared[(int) (compared.length * 0.99)],
                compared[compared.length - 1]);
        out.printf("settled in memory on one thread in %.1f s%n", seconds);
        if (!arguments.contains("--in-memory")) {
            new RunningRegistry(out, err).take(home, world.articles());
        }
        return true;
    }

    /// With how many each is compared as it arrives, sorted.
    private static long[] comparisons(World world) {
        Map<String, List<Integer>> index = new HashMap<>();
        var compared = new long[world.sightings().size()];
        for (int i = 0; i < compared.length; i++) {
            var met = new HashSet<Integer>();
            for (var key : world.sightings().get(i).keys()) {
                var members = index.computeIfAbsent(key, any -> new ArrayList<>());
                met.addAll(members);
                members.add(i);
            }
            compared[i] = met.size();
        }
        Arrays.sort(compared);
        return compared;
    }
}
