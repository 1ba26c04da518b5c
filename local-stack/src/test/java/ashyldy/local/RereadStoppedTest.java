package ashyldy.local;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import ashyldy.local.process.Folders;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// The command ends, the reread does not.
class RereadStoppedTest {

    private static final byte[] UNDER_WAY =
            "{\"id\": \"r-1\", \"articles\": 9, \"taken\": 0}".getBytes(StandardCharsets.UTF_8);

    @Test
    void whoStopsTheCommandIsToldThatTheRereadGoesOn() throws Exception {
        var commands = new Commands();
        HttpServer ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/api/v1/rereads", exchange -> {
            exchange.sendResponseHeaders(200, UNDER_WAY.length);
            exchange.getResponseBody().write(UNDER_WAY);
            exchange.close();
        });
        ingest.start();
        try {
            var reread = commands.run(
                    Map.of(
                            "ASHYLDY_INGEST_URL",
                            "http://127.0.0.1:" + ingest.getAddress().getPort(),
                            "ASHYLDY_API_KEY",
                            "the-key"),
                    "reread");
            reread.says("Reading 9 articles again", 1, Duration.ofSeconds(20));

            reread.process().destroy();

            reread.exitCode();
            assertTrue(
                    reread.said()
                            .endsWith("The reread goes on without this command; ./ashyldy reread joins it again.\n"),
                    reread.said());
        } finally {
            ingest.stop(0);
            Folders.delete(commands.home());
        }
    }
}
