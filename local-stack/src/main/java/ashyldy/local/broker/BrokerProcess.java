package ashyldy.local.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/// The broker's own process: formats the storage the first time, serves until it is told to end, and writes a
/// file when it is ready.
public final class BrokerProcess {

    private BrokerProcess() {}

    /// @param arguments the file of settings and the file to write when ready
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Properties settings = read(file);
        if (!Files.exists(Path.of(settings.getProperty("log.dirs"), "meta.properties"))) {
            format(file);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdown();
            server.awaitShutdown();
        }));
        server.startup();
        Files.writeString(Path.of(arguments[1]), "ready\n");
        server.awaitShutdown();
    }

    /// `execute`, because `main` of the tool may end the JVM.
    private static void format(Path settings) {
        String[] arguments = {
            "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString(), "--ignore-formatted"
        };
        int code = StorageTool.execute(arguments, System.out);
        if (code != 0) {
            throw new IllegalStateException("the storage could not be formatted: " + code);
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
