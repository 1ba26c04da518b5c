package ashyldy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

import ashyldy.local.broker.BrokerAddress;
import ashyldy.local.broker.LocalBroker;
import ashyldy.local.broker.Topics;
import ashyldy.local.postgres.LocalPostgres;
import ashyldy.local.postgres.PostgresAddress;
import ashyldy.local.postgres.PostgresSettings;
import ashyldy.local.process.Folders;
import ashyldy.local.process.FreePorts;
import ashyldy.local.process.Part;
import ashyldy.local.telegram.FakeTelegram;

/// For tests: one PostgreSQL and one Kafka broker a JVM, started when first asked for, gone when the JVM ends.
///
/// Tests share them, so each takes a database or topic names of its own. System properties remember the ports,
/// because a test framework may load this class more than once.
public final class SharedStack {

    private static final String POSTGRES = "ashyldy.shared.postgres.port";
    private static final String TELEGRAM = "ashyldy.shared.telegram";
    private static final String BROKER = "ashyldy.shared.broker.port";

    private SharedStack() {}

    /// Several databases on one server: `SharedStack.postgres().database("ingest")`.
    public static PostgresAddress postgres() {
        synchronized (System.class) {
            if (Integer.getInteger(POSTGRES) == null) {
                Path folder = Folders.temporary();
                var server = new LocalPostgres(PostgresSettings.forTests(folder));
                start(server, folder);
                System.setProperty(POSTGRES, Integer.toString(server.address().port()));
            }
            return new PostgresAddress(Integer.getInteger(POSTGRES));
        }
    }

    /// With every topic of [Topics].
    public static BrokerAddress broker() {
        synchronized (System.class) {
            if (Integer.getInteger(BROKER) == null) {
                Path folder = Folders.temporary();
                var server = new LocalBroker(folder.resolve("kafka"), FreePorts.any());
                start(server, folder);
                server.address().create(Topics.ALL);
                System.setProperty(BROKER, Integer.toString(server.address().port()));
            }
            return new BrokerAddress(Integer.getInteger(BROKER));
        }
    }

    /// A Bot API server with its people; [ashyldy.local.telegram.FakePerson] speaks to them.
    public static URI telegram() {
        synchronized (System.class) {
            if (System.getProperty(TELEGRAM) == null) {
                try {
                    System.setProperty(TELEGRAM, new FakeTelegram().url().toString());
                } catch (IOException noPort) {
                    throw new UncheckedIOException(noPort);
                }
            }
            return URI.create(System.getProperty(TELEGRAM));
        }
    }

    private static void start(Part part, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            part.close();
            Folders.delete(folder);
        }));
        part.start();
    }
}
