package ashyldy.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A small JVM for one of our programs.
///
/// Half of a start is loading classes. In a run with `-Dashyldy.warm-up=true` each JVM leaves an archive of those it
/// has
/// loaded (JEP 350), from which later starts take them. An archive is for one JDK and the very jars it was made of; the
/// JVM
/// itself refuses any other with a line in its log, and starts without. An AOT cache (JEP 514) saves little more, and
/// takes
/// three times the work to make.
///
/// @param program options, main class or jar, and arguments
/// @param archive where the archive is, or would be
public record Jvm(List<String> program, Path archive) {

    private static final boolean WARMS_UP = Boolean.getBoolean("ashyldy.warm-up");

    /// The archive is written at the end, which takes long where others do so too.
    private static final Duration WRITING = Duration.ofMinutes(2);

    public Jvm {
        program = List.copyOf(program);
    }

    public List<String> command() {
        if (WARMS_UP) {
            return with("-XX:ArchiveClassesAtExit=" + archive);
        }
        return Files.exists(archive) ? with("-XX:SharedArchiveFile=" + archive) : with();
    }

    /// Ends its process gently, and hard when it does not listen.
    public void stop(Child process, Duration patience) {
        process.stop("TERM", WARMS_UP ? WRITING : patience);
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
}
