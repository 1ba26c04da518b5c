package ashyldy.local.command;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

import ashyldy.local.process.PartFailed;
import ashyldy.local.runner.ApiKey;
import ashyldy.local.runner.Journal;
import ashyldy.local.runner.Service;
import ashyldy.local.runner.Settings;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/// Where a command runs: its streams, its environment, and the project's folder.
///
/// @param out for data
/// @param err for progress
record Terminal(PrintStream out, PrintStream err, Map<String, String> environment, Path home) {

    private static final int FEWEST_COLUMNS = 40;

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

    /// Where ingest-service listens.
    URI ingest() {
        String elsewhere = environment.getOrDefault("ASHYLDY_INGEST_URL", "");
        return elsewhere.isEmpty() ? settings().ports().address(Service.INGEST) : URI.create(elsewhere);
    }

    /// The key that was set, or the one that the stack made when it was started.
    ///
    /// @throws PartFailed when there is none
    String knownKey() {
        Settings settings = settings();
        if (settings.chosenKey().isEmpty() && !Files.exists(ApiKey.file(settings.data()))) {
            throw new PartFailed("there is no key in %s: start with ./ashyldy up, or set ASHYLDY_API_KEY"
                    .formatted(settings.data()));
        }
        return settings.key();
    }

    /// @param size negative where it is unknown
    ProgressBar progressBar(String task, long size) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(showsProgress() ? new ConsoleProgressBarConsumer(err, columns() - 1) : new NoProgress())
                .build();
    }

    boolean showsProgress() {
        return isInteractive();
    }

    /// Told by the launcher. Left to itself the progress bar opens the terminal to ask, which takes Ctrl-C away from
    /// those who have something to say then.
    private static int columns() {
        return Math.max(FEWEST_COLUMNS, Integer.getInteger("ashyldy.columns", 80));
    }

    private static boolean isInteractive() {
        return System.console() != null && System.console().isTerminal();
    }

    /// For a progress bar that nobody looks at.
    private static final class NoProgress implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return 0;
        }

        @Override
        public void accept(String bar) {
            // Nobody looks.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
