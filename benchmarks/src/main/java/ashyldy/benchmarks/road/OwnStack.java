package ashyldy.benchmarks.road;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import ashyldy.local.broker.BrokerAddress;
import ashyldy.local.postgres.PostgresAddress;
import ashyldy.local.process.Folders;
import ashyldy.local.runner.DataFolder;
import ashyldy.local.runner.Journal;
import ashyldy.local.runner.Ports;
import ashyldy.local.runner.Service;
import ashyldy.local.runner.Stack;
import ashyldy.local.runner.Surroundings;

/// What `./ashyldy up` starts, on free ports and on data that go with this JVM.
public final class OwnStack {
    public static final String KEY = "the-key-of-the-benchmark";

    /// Whoever polls feeds or asks a model would be measured along.
    private static final Map<String, String> UNDISTURBED = Map.of("ASHYLDY_FEEDS", "", "ASHYLDY_READER_URL", "");

    private final Path folder = Folders.temporary();
    private final Ports ports = Ports.free();
    private final Map<String, String> settings = new HashMap<>(UNDISTURBED);

    /// @param settings of the environment beside those that every stack of a benchmark has
    public OwnStack(Map<String, String> settings) {
        this.settings.putAll(settings);
    }

    public void start(Path home, PrintStream err) {
        var data = DataFolder.locked(folder);
        var stack = new Stack(
                new Surroundings(home, data, ports, KEY, settings), folder, new Journal(err, InstantSource.system()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            data.empty();
            data.close();
            Folders.delete(folder);
        }));
        stack.start();
    }

    /// Ends one of the five processes with kill -9.
    ///
    /// @param part a word of its command line: `notify-service`, `postgres` …
    public void kill(String part) {
        ProcessHandle.current()
                .children()
                .filter(process -> process.info().commandLine().orElse("").contains(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process of %s runs".formatted(part)))
                .destroyForcibly();
    }

    public URI ingest() {
        return ports.address(Service.INGEST);
    }

    public URI notifications() {
        return ports.address(Service.NOTIFY);
    }

    public BrokerAddress kafka() {
        return new BrokerAddress(ports.kafka());
    }

    public PostgresAddress postgres() {
        return new PostgresAddress(ports.postgres());
    }
}
