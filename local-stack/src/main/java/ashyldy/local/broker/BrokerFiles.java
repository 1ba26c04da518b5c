package ashyldy.local.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import ashyldy.local.process.FreePorts;

/// The files a broker starts from, written anew each time: its settings with ports and folders, and how it logs.
final class BrokerFiles {

    private BrokerFiles() {}

    static void write(Path folder, int port) throws IOException {
        try (Writer writer = Files.newBufferedWriter(settings(folder))) {
            complete(folder, port).store(writer, null);
        }
        try (InputStream logging = resource("/broker-logging.properties")) {
            Files.copy(logging, logging(folder), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Path settings(Path folder) {
        return folder.resolve("server.properties");
    }

    static Path logging(Path folder) {
        return folder.resolve("logging.properties");
    }

    /// Nobody but the broker itself speaks to its controller, so any free port will do, another one each time.
    private static Properties complete(Path folder, int port) throws IOException {
        var settings = new Properties();
        try (InputStream file = resource("/broker.properties")) {
            settings.load(file);
        }
        String broker = "PLAINTEXT://127.0.0.1:" + port;
        int controller = FreePorts.any();
        settings.setProperty("listeners", broker + ",CONTROLLER://127.0.0.1:" + controller);
        settings.setProperty("advertised.listeners", broker);
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.setProperty("log.dirs", folder.resolve("data").toString());
        return settings;
    }

    private static InputStream resource(String name) {
        return BrokerFiles.class.getResourceAsStream(name);
    }
}
