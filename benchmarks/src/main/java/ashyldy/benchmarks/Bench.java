package ashyldy.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import ashyldy.benchmarks.live.LiveRace;
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
/// article to its subscriber, `Bench [--quick] live` has a crowd follow the alerts beside a raw Vert.x server,
/// `Bench [--quick] reader` measures what a second reader costs that never answers.
public final class Bench {
    private static final String QUICK = "--quick";
    private static final int ROUNDS = 3;
    private static final int ARTICLES = 100_000;

    /// Of two seconds each, before anything counts: enough for the compiler to meet the whole reading.
    private static final int QUICK_WARMUP = 10;

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException {
        if (arguments.length > 0 && arguments[0].equals("memory")) {
            int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
            System.exit(new HeapWatch(System.out).watch(articles) ? 0 : 1);
        }
        boolean quick = List.of(arguments).contains(QUICK);
        String name = Stream.of(arguments)
                .filter(argument -> !argument.equals(QUICK))
                .findFirst()
                .orElse("");
        if (name.equals("matching")) {
            System.exit(new MatchingRace(System.out).run(quick) ? 0 : 1);
        }
        if (name.equals("road")) {
            System.out.println(Machine.described());
            Path home = Path.of(System.getProperty("ashyldy.home", "..")).toAbsolutePath();
            System.exit(new Road(System.out, System.err, quick).walk(home.normalize()) ? 0 : 1);
        }
        int times = quick ? 1 : ROUNDS;
        Path log = Path.of(System.getProperty("ashyldy.bench.log", "target/bench.log"))
                .toAbsolutePath();
        if (name.equals("reader")) {
            new ReaderWatch(System.out, System.err, Path.of(log + ".ingest")).watch(quick);
            System.exit(0);
        }
        if (name.equals("live")) {
            System.out.println(Machine.described());
            System.exit(new LiveRace(System.out, System.err, log, quick).run() ? 0 : 1);
        }
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
