package ashyldy.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A small JVM for one of our programs.
///
/// Half of a start is loading and linking classes. In a run with `-Dashyldy.warm-up=true` each JVM notes what it loads,
/// and what it noted becomes a cache (JEP 514) from which later starts take it. A cache is for one JDK and the very
/// jars it
/// was made of; the JVM itself refuses any other with a line in its log, and starts without.
///
/// @param program options, main class or jar, and arguments
/// @param cache where the cache is, or would be
public record Jvm(List<String> program, Path cache) {

    private static final boolean WARMS_UP = Boolean.getBoolean("ashyldy.warm-up");

    /// It notes at its end, which takes long where others do so too.
    private static final Duration NOTING = Duration.ofMinutes(2);

    public Jvm {
        program = List.copyOf(program);
    }

    public List<String> command() {
        if (WARMS_UP) {
            return with("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes());
        }
        return Files.exists(cache) ? with("-XX:AOTCache=" + cache) : with();
    }

    /// Ends its process; after a run to warm up it also makes the cache, of which a failure is told in the log alone.
    public void stop(Child process, Duration patience, Path log) {
        process.stop("TERM", WARMS_UP ? NOTING : patience);
        if (WARMS_UP) {
            keepCache(log);
        }
    }

    private void keepCache(Path log) {
        Path half = beside(".half");
        List<String> making = with("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes(), "-XX:AOTCache=" + half);
        try {
            new Program(making, log.getParent(), log).on(Leash.of("KILL")).run();
            Files.move(half, cache, StandardCopyOption.REPLACE_EXISTING);
        } catch (PartFailed | IOException refused) {
            Folders.delete(half);
        }
        Folders.delete(notes());
    }

    private List<String> with(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.addAll(program);
        return command;
    }

    private Path notes() {
        return beside(".notes");
    }

    private Path beside(String ending) {
        return cache.resolveSibling(cache.getFileName() + ending);
    }
}
