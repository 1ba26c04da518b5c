package ashyldy.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A program to run: what it says goes to the end of the log file, it works in the given folder, and the
/// environment is added to ours.
public record Program(List<String> command, Map<String, String> environment, Path folder, Path log) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public Program(List<String> command, Path folder, Path log) {
        this(command, Map.of(), folder, log);
    }

    /// The same program, ended by the signal when we die. See [Leash].
    public Program on(Leash leash) {
        return new Program(leash.hold(command), environment, folder, log);
    }

    public Process start() {
        return Keeper.fork(builder());
    }

    /// Runs to the end and refuses any exit code but zero.
    public void run() {
        try {
            int code = start().waitFor();
            if (code != 0) {
                throw new PartFailed("%s ended with %d: %s".formatted(command.getLast(), code, Tail.of(log)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }

    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder;
    }
}
