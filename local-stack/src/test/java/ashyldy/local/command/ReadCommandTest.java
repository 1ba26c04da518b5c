package ashyldy.local.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The command against an ingest-service that answers from a script.
class ReadCommandTest {

    private static final String SUMMARY = """
            {"accepted": 1, "unchanged": 0, "revised": 0, "unread": 0, "refusedLines": 1,
             "refused": [{"line": 2, "field": "publishedAt", "detail": "is not a day"}]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> received = new ArrayList<>();
    private HttpServer ingest;
    private int faults;

    @BeforeEach
    void start() throws IOException {
        ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/api/v1/articles", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, faults-- > 0 ? 503 : 200, SUMMARY);
        });
        ingest.start();
    }

    @AfterEach
    void stop() {
        ingest.stop(0);
    }

    @Test
    void readSendsEveryArticleWithTheKeyAndTellsWhatBecameOfThem() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Мектеп ашылды.");
        Files.writeString(folder.resolve("2.json"), "{\"text\": \"x\", \"publishedAt\": \"soon\"}");
        Files.writeString(folder.resolve("3.json"), "{}");

        int code = run("read", folder.toString());

        assertEquals(1, code);
        assertEquals(
                List.of("Bearer the-key {\"text\":\"Мектеп ашылды.\"}\n{\"text\":\"x\",\"publishedAt\":\"soon\"}"),
                received);
        assertEquals("""
                sent               2
                accepted           1
                unchanged          0
                revised            0
                refused            1
                    F/2.json  publishedAt is not a day
                skipped            1
                    1 has neither text nor html: F/3.json
                """, out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "F"));
    }

    @Test
    void aServiceThatIsComingBackGetsTheSameAgain() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Мектеп ашылды.");
        faults = 1;

        run("read", folder.toString());

        assertEquals(2, received.size());
        assertEquals(received.getFirst(), received.getLast());
    }

    @Test
    void withoutARunningStackThereIsOneClearLine() throws IOException {
        Path file = Files.writeString(folder.resolve("1.txt"), "Мектеп ашылды.");
        ingest.stop(0);

        assertEquals(1, run("read", "--patience", "1", file.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).matches("ashyldy: ingest-service does not answer at .*\n"));
    }

    @Test
    void aWrongCommandLineIsTwo() {
        assertEquals(2, run("read"));
        assertEquals(2, run("reed"));
    }

    private int run(String... arguments) {
        Map<String, String> environment = Map.of(
                "ASHYLDY_INGEST_URL", "http://127.0.0.1:" + ingest.getAddress().getPort(),
                "ASHYLDY_API_KEY", "the-key",
                "NO_COLOR", "1");
        var terminal = new Terminal(printer(out), printer(err), environment, folder);
        return Ashyldy.commands(terminal).execute(arguments);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int code, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
