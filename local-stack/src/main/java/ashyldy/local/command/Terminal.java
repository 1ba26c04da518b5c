package ashyldy.local.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

import ashyldy.local.runner.Journal;
import ashyldy.local.runner.Settings;

/// Where a command runs: its streams, its environment, and the project's folder.
///
/// @param out for data
/// @param err for progress
record Terminal(PrintStream out, PrintStream err, Map<String, String> environment, Path home) {

    static Terminal ofThisProcess() {
        Path home = Path.of(System.getProperty("ashyldy.home", "")).toAbsolutePath();
        return new Terminal(System.out, System.err, System.getenv(), home);
    }

    Settings settings() {
        return Settings.from(environment, home);
    }

    Journal journal() {
        return new Journal(err, InstantSource.system());
    }

    /// NO_COLOR (no-color.org) and output that is not a terminal get plain text.
    boolean isPlain() {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || System.console() == null
                || !System.console().isTerminal();
    }
}
