package ashyldy.local.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The command against an ingest-service that answers from a script.
class RereadCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> received = new ArrayList<>();
    private final Queue<String> states = new ArrayDeque<>();
    private HttpServer ingest;

    @BeforeEach
    void start() throws IOException {
        ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/api/v1/rereads", exchange -> {
            received.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            String state = states.remove();
            answer(exchange, state.isEmpty() ? 503 : exchange.getRequestMethod().equals("POST") ? 202 : 200, state);
        });
        ingest.start();
    }

    @AfterEach
    void stop() {
        ingest.stop(0);
    }

    @Test
    void startsARereadWithTheKeyAndWatchesItToItsEnd() {
        states.addAll(List.of(state(0, 0, 0, false, ""), state(2, 1, 0, false, ""), state(4, 2, 0, true, "")));

        assertEquals(0, run("reread"));

        assertEquals(
                List.of("POST /api/v1/rereads Bearer the-key", "GET /api/v1/rereads/r-1 null"),
                received.stream().distinct().toList());
        assertEquals("""
                read again         4
                changed            2
                unchanged          2
                failed             0
                """, text(out));
        assertEquals("Reading 4 articles again\n", text(err));
    }

    @Test
    void joinsTheOneThatIsUnderWayAndWaitsForAServiceThatIsComingBack() {
        states.addAll(List.of(state(3, 1, 0, false, ""), "", state(4, 2, 0, true, "")));

        assertEquals(0, run("reread"));

        assertEquals("Joining the reread that has taken 3 of 4 articles\n", text(err));
    }

    @Test
    void tellsWhatCouldNotBeReadAndWhy() {
        states.add(state(4, 1, 2, true, """
                {"article": "a-1", "url": "https://news.example/1", "reason": "no such rule\\nat line 3"},
                {"article": "a-2", "url": null, "reason": "too deep"}"""));

        assertEquals(1, run("reread"));

        assertEquals("""
                read again         4
                changed            1
                unchanged          1
                failed             2
                    https://news.example/1  no such rule
                    a-2  too deep
                """, text(out));
    }

    @Test
    void ofManyFailuresItShowsTheFirstTwenty() {
        String failures = IntStream.range(0, 25)
                .mapToObj("{\"article\": \"a-%d\", \"reason\": \"no\"}"::formatted)
                .collect(Collectors.joining(","));
        states.add(state(25, 0, 25, true, failures));

        run("reread");

        assertEquals(20, text(out).lines().filter(line -> line.endsWith("  no")).count());
        assertTrue(text(out).endsWith("    and 5 more\n"), text(out));
    }

    @Test
    void withoutARunningStackThereIsOneClearLineAtOnce() {
        ingest.stop(0);

        assertEquals(1, run("reread"));

        assertTrue(text(err).matches("ashyldy: ingest-service does not answer at .*\n"), text(err));
    }

    @Test
    void aWrongCommandLineIsTwo() {
        assertEquals(2, run("reread", "everything"));
    }

    private static String state(int taken, int changed, int failed, boolean finished, String failures) {
        return """
                {"id": "r-1", "startedAt": "2026-02-01T06:00:00Z", "finishedAt": %s, "articles": 4, "taken": %d,
                 "changed": %d, "unchanged": %d, "failed": %d, "failures": [%s]}""".formatted(
                        finished ? "\"2026-02-01T06:10:00Z\"" : "null",
                        taken,
                        changed,
                        taken - changed - failed,
                        failed,
                        failures);
    }

    private int run(String... arguments) {
        Map<String, String> environment = Map.of(
                "ASHYLDY_INGEST_URL", "http://127.0.0.1:" + ingest.getAddress().getPort(),
                "ASHYLDY_API_KEY", "the-key",
                "NO_COLOR", "1");
        var terminal = new Terminal(printer(out), printer(err), environment, folder);
        return Ashyldy.commands(terminal).execute(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int code, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
