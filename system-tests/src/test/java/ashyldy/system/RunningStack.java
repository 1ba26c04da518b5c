package ashyldy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ashyldy.local.command.Ashyldy;
import ashyldy.local.process.Folders;
import ashyldy.local.process.FreePorts;
import org.awaitility.Awaitility;

/// `./ashyldy up` as a process of its own, on data and ports of its own.
final class RunningStack implements AutoCloseable {
    static final String KEY = "the-key-of-the-system-tests";

    private static final Path HOME =
            Path.of(System.getProperty("ashyldy.home", "..")).toAbsolutePath().normalize();

    private final Path data = Folders.temporary();
    private final Path said = data.resolve("up.log");
    private final int offset = freeOffset();
    private final Process up;

    RunningStack() throws IOException {
        this(Map.of());
    }

    /// @param settings of the environment beside those that every stack of the tests has
    RunningStack(Map<String, String> settings) throws IOException {
        this(List.of("up"), "Ashyldy runs", Duration.ofSeconds(120), settings);
    }

    /// `./ashyldy demo` instead, from its start to its summary.
    ///
    /// @param options of that command
    static RunningStack demo(List<String> options) throws IOException {
        var command = Stream.concat(Stream.of("demo"), options.stream()).toList();
        return new RunningStack(command, "data and logs", Duration.ofSeconds(240), Map.of());
    }

    private RunningStack(List<String> command, String words, Duration patience, Map<String, String> settings)
            throws IOException {
        warmUp(data.resolve("warm-up"));
        var builder =
                new ProcessBuilder(java(command)).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "ASHYLDY_DATA",
                        data.resolve("data").toString(),
                        "ASHYLDY_PORT_OFFSET",
                        String.valueOf(offset),
                        "ASHYLDY_API_KEY",
                        KEY,
                        "ASHYLDY_OUTBOUND_ALLOW_PRIVATE",
                        "127.0.0.0/8",
                        // Whoever has a model: the tests ask nobody but this machine.
                        "ASHYLDY_READER_URL",
                        ""));
        builder.environment().putAll(settings);
        this.up = builder.start();
        Awaitility.await("the stack starts")
                .atMost(patience)
                .failFast(this::requireAlive)
                .until(() -> said().contains(words));
    }

    private void requireAlive() throws IOException {
        if (!up.isAlive()) {
            throw new IllegalStateException("the stack ended:\n" + said());
        }
    }

    /// What the plain demo has printed that the launcher plays once for a build and a JDK.
    static String playedOnce() throws IOException {
        Path folder = Folders.temporary();
        warmUp(folder);
        Folders.delete(folder);
        return Files.readString(HOME.resolve("target/warm-up.log"));
    }

    static Path home() {
        return HOME;
    }

    int port(int standard) {
        return standard + offset;
    }

    /// Ends one of the five processes the hard way.
    ///
    /// @param part a word of its command line: `postgres`, `BrokerProcess`, `ingest-service` …
    void kill(String part) {
        up.children()
                .filter(process -> process.info().commandLine().orElse("").contains(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process of " + part + " runs:\n" + commandLines()))
                .destroyForcibly();
    }

    List<ProcessHandle> parts() {
        return up.children().toList();
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    /// Of the stack's own.
    Path data() {
        return data.resolve("data");
    }

    /// The log of a part, for the message of a test that fails.
    String log(String part) throws IOException {
        var log = data.resolve("data/logs/" + part + ".log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    @Override
    public void close() {
        up.destroy();
        waitFor(up);
        Folders.delete(data);
    }

    private List<String> commandLines() {
        return up.children()
                .map(process -> process.info().commandLine().orElse("?"))
                .toList();
    }

    /// As the launcher does after a build: the starts of these tests are quicker for it.
    private static void warmUp(Path data) throws IOException {
        var builder = new ProcessBuilder(HOME.resolve("ashyldy").toString(), "warm-up").inheritIO();
        builder.environment()
                .putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "ASHYLDY_DATA", data.toString()));
        waitFor(builder.start());
    }

    private static void waitFor(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> java(List<String> subcommand) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dashyldy.home=" + HOME,
                Ashyldy.class.getName()));
        command.addAll(subcommand);
        return List.copyOf(command);
    }

    /// Below the ports that the system hands out by itself.
    private static int freeOffset() {
        return new Random()
                .ints(1_000, 13_000)
                .filter(offset ->
                        IntStream.of(8080, 8081, 8082, 15432, 19092).allMatch(port -> FreePorts.isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }
}
