package ashyldy.benchmarks.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import ashyldy.benchmarks.PackagedService;
import ashyldy.local.SharedStack;

/// Asks the packaged project-service over HTTP, one question after the other, and takes every file away once.
public final class CatalogueBench {
    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final String DATABASE = "catalogue_bench";
    private static final int WARM = 100;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final List<String> FILES = List.of(
            "projects.csv",
            "statements.csv",
            "projects.jsonl",
            "projects.geojson",
            "projects.oc4ids.json",
            "projects.ics");

    private final PrintStream out;
    private final PrintStream progress;
    private final Path log;
    private final int projects;
    private final int questions;
    private final HttpClient http = HttpClient.newHttpClient();

    public CatalogueBench(PrintStream out, PrintStream progress, Path log, boolean quick) {
        this.out = out;
        this.progress = progress;
        this.log = log;
        this.projects = quick ? 5_000 : 100_000;
        this.questions = quick ? 200 : 500;
    }

    /// Whether everything was answered.
    public boolean run() throws IOException, InterruptedException, SQLException {
        progress.println("Starting PostgreSQL, Kafka and project-service");
        var setup = new PackagedService.Setup("project-service", Map.of(), JVM);
        try (var service = new PackagedService(setup, DATABASE, Path.of(log + ".catalogue"))) {
            double filling = new InventedProjects(SharedStack.postgres().database(DATABASE), progress).fill(projects);
            out.printf(
                    "%,d projects; saving one with all that hangs on it, remembered as well: %.2f ms; heap of the"
                            + " service 256 MB%n%n",
                    projects, filling);
            answers(service.address());
            return files(service);
        }
    }

    private void answers(URI service) throws IOException, InterruptedException {
        Map<String, IntFunction<String>> asked = new LinkedHashMap<>();
        asked.put("list, first page", number -> "projects?limit=50");
        asked.put("list, kind and stage", number -> "projects?kind=hospital&stage=opened");
        asked.put(
                "list, region",
                number -> "projects?place=" + List.of("19", "47", "39", "10").get(number % 4));
        asked.put("list, circle", number -> "projects?near=43.2,76.9&within=100");
        asked.put(
                "words: kind and place",
                number -> "projects?q="
                        + List.of("school%20talgar", "mektep", "park%20aktau").get(number % 3));
        asked.put("words: one project", number -> "projects?q=nomer" + (1 + number * 37 % projects));
        asked.put("words: nothing", number -> "projects?q=qwertyuiop" + number);
        asked.put("one project", number -> "projects/" + id(1 + number * 53 % projects));
        asked.put(
                "one project, as of a moment",
                number -> "projects/" + id(1 + number * 53 % projects) + "?asOf=" + TODAY);
        asked.put("changes, 50", number -> "changes?limit=50");
        out.printf("%-32s %8s %8s %8s%n", "answer", "p50 ms", "p99 ms", "most ms");
        for (var each : asked.entrySet()) {
            double[] times = times(service, each.getValue());
            out.printf(
                    "%-32s %8.1f %8.1f %8.1f%n", each.getKey(), at(times, 50), at(times, 99), times[times.length - 1]);
        }
        out.println();
    }

    private double[] times(URI service, IntFunction<String> path) throws IOException, InterruptedException {
        double[] times = new double[questions];
        for (int number = -WARM; number < questions; number++) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer =
                    http.send(request(service, path.apply(Math.abs(number))), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " for " + answer.uri());
            }
            if (number >= 0) {
                times[number] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private boolean files(PackagedService service) throws IOException, InterruptedException {
        boolean whole = true;
        out.printf("%-24s %10s %10s %10s %10s %10s%n", "file", "MB", "seconds", "projects/s", "MB/s", "RSS MB");
        for (String file : FILES) {
            progress.println("Taking away " + file);
            whole &= file(service, file);
        }
        return whole;
    }

    private boolean file(PackagedService service, String file) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (var resident = new Resident(service.process())) {
            HttpResponse<InputStream> answer =
                    http.send(request(service.address(), file), BodyHandlers.ofInputStream());
            long bytes;
            try (InputStream body = answer.body()) {
                bytes = body.transferTo(OutputStream.nullOutputStream());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            out.printf(
                    "%-24s %10.1f %10.1f %10.0f %10.1f %10.0f%n",
                    file, bytes / 1e6, seconds, projects / seconds, bytes / 1e6 / seconds, resident.most() / 1e6);
            return answer.statusCode() == 200;
        }
    }

    private static HttpRequest request(URI service, String path) {
        return HttpRequest.newBuilder(service.resolve("/api/v1/" + path)).build();
    }

    private static String id(int number) {
        return "0190%04x-%04x-7000-8000-%012x".formatted(number >>> 16, number & 0xffff, number);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
