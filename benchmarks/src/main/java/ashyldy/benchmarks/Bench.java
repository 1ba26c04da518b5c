package ashyldy.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import ashyldy.benchmarks.catalogue.CatalogueBench;
import ashyldy.benchmarks.deliveries.Deliveries;
import ashyldy.benchmarks.live.LiveRace;
import ashyldy.benchmarks.registry.RegistryBench;
import ashyldy.benchmarks.road.Road;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks in rounds, so that both sides of a ratio meet the same load, and prints the ratios.
///
/// `Bench [--quick] [NAME]`, where a name is part of a benchmark's; `Bench memory [ARTICLES]` watches the heap instead,
/// `Bench [--quick] matching` finds subscribers beside lucene-monitor, `Bench [--quick] road` walks the road from an
/// article to its subscribers, `Bench [--quick] live` has a crowd follow the alerts beside a raw Vert.x server,
/// `Bench registry --world ARTICLES TRUTH` settles a world of which the truth is known, `Bench [--quick] catalogue`
/// asks the catalogue at a hundred thousand projects and takes its files away, `Bench [--quick] deliveries` sends
/// webhooks while processes are killed, `Bench [--quick] reader` measures what a second reader costs that never
/// answers.
public final class Bench {
    private static final String QUICK = "--quick";
    private static final int ROUNDS = 3;
    private static final int ARTICLES = 100_000;

    /// Of two seconds each, before anything counts: enough for the compiler to meet the whole reading.
    private static final int QUICK_WARMUP = 10;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains(QUICK);
        List<String> rest =
                Stream.of(arguments).filter(argument -> !argument.equals(QUICK)).toList();
        String name = rest.isEmpty() ? "" : rest.getFirst();
        Path log = Path.of(System.getProperty("ashyldy.bench.log", "target/bench.log"))
                .toAbsolutePath();
        switch (name) {
            case "memory" -> {
                int articles = rest.size() > 1 ? Integer.parseInt(rest.get(1)) : ARTICLES;
                end(new HeapWatch(System.out).watch(articles));
            }
            case "matching" -> end(new MatchingRace(System.out).run(quick));
            case "road" -> end(new Road(machine(), System.err, quick).walk(home()));
            case "registry" -> end(new RegistryBench(machine(), System.err, home()).settle(rest));
            case "live" -> end(new LiveRace(machine(), System.err, log, quick).run());
            case "catalogue" -> end(new CatalogueBench(machine(), System.err, log, quick).run());
            case "deliveries" -> end(new Deliveries(machine(), System.err, quick).send(home()));
            case "reader" -> {
                new ReaderWatch(System.out, System.err, Path.of(log + ".ingest")).watch(quick);
                end(true);
            }
            default -> measure(name, quick, log);
        }
    }

    /// The processes that a benchmark has started end with this one.
    private static void end(boolean good) {
        System.exit(good ? 0 : 1);
    }

    private static PrintStream machine() {
        System.out.println(Machine.described());
        return System.out;
    }

    private static Path home() {
        return Path.of(System.getProperty("ashyldy.home", ".."))
                .toAbsolutePath()
                .normalize();
    }

    private static void measure(String name, boolean quick, Path log) throws RunnerException {
        int times = quick ? 1 : ROUNDS;
        System.err.println("Measuring in rounds, " + times + " in all, which takes minutes; the log is " + log);
        List<Collection<RunResult>> rounds = new ArrayList<>();
        for (int round = 1; round <= times; round++) {
            rounds.add(round(name, quick, round == times ? log : Path.of(log + "." + round)));
            System.err.println("Round " + round + " of " + times + " is over");
        }
        print(System.out, rounds);
    }

    private static Collection<RunResult> round(String name, boolean quick, Path log) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("ashyldy\\.benchmarks\\..*" + name)
                .forks(1)
                .threads(1)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .output(log.toString());
        return new Runner((quick ? options.warmupIterations(QUICK_WARMUP) : options).build()).run();
    }

    private static void print(PrintStream out, List<Collection<RunResult>> rounds) {
        out.println(Machine.described());
        out.println();
        Figures figures = new Figures();
        rounds.forEach(round -> round.forEach(figures::add));
        figures.lines().forEach(out::println);
    }
}
