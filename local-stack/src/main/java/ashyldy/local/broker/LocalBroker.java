package ashyldy.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import ashyldy.local.process.Child;
import ashyldy.local.process.Folders;
import ashyldy.local.process.Jvm;
import ashyldy.local.process.Leash;
import ashyldy.local.process.Part;
import ashyldy.local.process.PartFailed;
import ashyldy.local.process.Program;
import ashyldy.local.process.Tail;

/// A Kafka broker as our child process, with its data in the folder.
public final class LocalBroker implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private volatile Child server;

    public LocalBroker(Path folder, int port) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
    }

    public BrokerAddress address() {
        return new BrokerAddress(port);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void start() {
        Folders.make(folder);
        try {
            Files.deleteIfExists(ready());
            BrokerFiles.write(folder, port);
        } catch (IOException refused) {
            throw new PartFailed("cannot write to " + folder, refused);
        }
        server = new Child(
                new Program(jvm().command(), folder, log()).on(Leash.of("TERM")).start());
        if (!server.serves(() -> Files.exists(ready()), PATIENCE)) {
            server.process().destroyForcibly();
            throw new PartFailed("Kafka does not start: " + Tail.of(log()) + ", see " + folder);
        }
    }

    @Override
    public Process process() {
        return server.process();
    }

    @Override
    public void close() {
        if (server != null) {
            jvm().stop(server, Duration.ofSeconds(30));
        }
    }

    private Jvm jvm() {
        List<String> program = List.of(
                "-Djava.util.logging.config.file=" + BrokerFiles.logging(folder),
                "-cp",
                BrokerClassPath.find(),
                BrokerProcess.class.getName(),
                BrokerFiles.settings(folder).toString(),
                ready().toString());
        return new Jvm(program, BrokerClassPath.folder().resolveSibling("broker.jsa"));
    }

    private Path ready() {
        return folder.resolve("ready");
    }

    private Path log() {
        return folder.resolve("broker.out");
    }
}
