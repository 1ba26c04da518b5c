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
final class OwnStack {
    static final String KEY = "the-key-of-the-benchmark";

    /// Whoever polls feeds or asks a model would be measured along.
    private static final Map<String, String> UNDISTURBED = Map.of("ASHYLDY_FEEDS", "", "ASHYLDY_READER_URL", "");

    private final Path folder = Folders.temporary();
    private final Ports ports = Ports.free();

    /// @param told the services are told this as well
    void start(Path home, Map<String, String> told, PrintStream err) {
        var data = DataFolder.locked(folder);
        Map<String, String> all = new HashMap<>(UNDISTURBED);
        all.putAll(told);
        var stack = new Stack(
                new Surroundings(home, data, ports, KEY, all), folder, new Journal(err, InstantSource.system()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            data.empty();
            data.close();
            Folders.delete(folder);
        }));
        stack.start();
    }

    URI ingest() {
        return ports.address(Service.INGEST);
    }

    URI notifications() {
        return ports.address(Service.NOTIFY);
    }

    BrokerAddress kafka() {
        return new BrokerAddress(ports.kafka());
    }

    PostgresAddress postgres() {
        return new PostgresAddress(ports.postgres());
    }
}
