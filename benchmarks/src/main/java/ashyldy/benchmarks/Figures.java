package ashyldy.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.openjdk.jmh.results.RunResult;

/// The scores of all rounds. Numbers depend on the machine and its load; the ratio of one round does much less.
final class Figures {
    private static final String OURS = "ashyldy";

    /// Benchmark and parameter, then method, then a score a round.
    private final Map<String, Map<String, List<Double>>> scores = new LinkedHashMap<>();

    private final Map<String, String> units = new LinkedHashMap<>();

    void add(RunResult result) {
        String[] name = result.getParams().getBenchmark().split("\\.");
        String parameters = String.join(
                " ",
                result.getParams().getParamsKeys().stream()
                        .map(result.getParams()::getParam)
                        .toList());
        String row = name[name.length - 2].replace("Benchmark", "") + " " + parameters;
        scores.computeIfAbsent(row, _ -> new LinkedHashMap<>())
                .computeIfAbsent(name[name.length - 1], _ -> new ArrayList<>())
                .add(result.getPrimaryResult().getScore());
        units.put(row, result.getPrimaryResult().getScoreUnit());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%-28s %-14s %22s %10s %24s".formatted("", "", "median (min..max)", "", "ours / theirs"));
        scores.forEach((row, methods) -> methods.forEach((method, rounds) -> lines.add("%-28s %-14s %22s %10s %24s"
                .formatted(row, method, spread(rounds, "%.0f"), units.get(row), ratio(methods, method))
                .stripTrailing())));
        return lines;
    }

    private static String ratio(Map<String, List<Double>> methods, String method) {
        List<Double> ours = methods.getOrDefault(OURS, List.of());
        List<Double> theirs = methods.get(method);
        if (method.equals(OURS) || ours.size() != theirs.size()) {
            return "";
        }
        return spread(
                IntStream.range(0, ours.size())
                        .mapToObj(round -> ours.get(round) / theirs.get(round))
                        .toList(),
                "%.2f");
    }

    private static String spread(List<Double> rounds, String format) {
        List<Double> sorted = rounds.stream().sorted().toList();
        String pattern = format + " (" + format + ".." + format + ")";
        return String.format(Locale.ROOT, pattern, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
