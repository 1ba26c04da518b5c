package ashyldy.edge.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OutboundHttpTest {
    private final Vertx vertx = Vertx.vertx();
    private final OutboundHttp http = new OutboundHttp(vertx, Optional.of(List.of("127.0.0.0/8")));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        http.close();
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void bringsTheAnswerWithStatusHeadersAndBody() throws IOException {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            answer(exchange, 200, "жаңалық".getBytes(UTF_8));
        });

        var response = http.send(Request.get(at("/feed?x=1"), Map.of("Accept", "text/xml"), 1000));

        assertEquals(200, response.status());
        assertEquals(Optional.of("\"one\""), response.header("ETag"));
        assertEquals("жаңалық", new String(response.body(), UTF_8));
    }

    @Test
    void sendsTheBodyItIsGiven() throws IOException {
        serve(
                "/hook",
                exchange -> answer(exchange, 201, exchange.getRequestBody().readAllBytes()));

        var response = http.send(new Request(
                "POST", at("/hook"), Map.of(), "{\"a\":1}".getBytes(UTF_8), 0, Duration.ofSeconds(5), 1000));

        assertEquals("{\"a\":1}", new String(response.body(), UTF_8));
    }

    @Test
    void followsAsManyRedirectsAsItMay() throws IOException {
        serve("/old", exchange -> redirect(exchange, "/new"));
        serve("/new", exchange -> answer(exchange, 200, "here".getBytes(UTF_8)));

        var followed = http.send(Request.get(at("/old"), Map.of(), 1000));
        var kept = http.send(new Request("GET", at("/old"), Map.of(), new byte[0], 0, Duration.ofSeconds(5), 1000));

        assertEquals("here", new String(followed.body(), UTF_8));
        assertEquals(at("/new"), followed.uri());
        assertEquals(302, kept.status());
    }

    @Test
    void checksWhereARedirectLeads() {
        serve("/trap", exchange -> redirect(exchange, "http://169.254.169.254/latest/meta-data/"));

        assertThrows(OutboundRefused.class, () -> http.send(Request.get(at("/trap"), Map.of(), 1000)));
    }

    @Test
    void endlessRedirectsEnd() throws IOException {
        serve("/loop", exchange -> redirect(exchange, "/loop"));

        assertEquals(302, http.send(Request.get(at("/loop"), Map.of(), 1000)).status());
    }

    @Test
    void stopsAtTheSizeItMayReadCountedAfterDecompression() throws IOException {
        var bomb = gzip(new byte[5_000_000]);
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, bomb);
        });

        var fault = assertThrows(IOException.class, () -> http.send(Request.get(at("/bomb"), Map.of(), 1_000_000)));

        assertTrue(fault.getMessage().contains("over 1000000 bytes"), fault::getMessage);
    }

    @Test
    void givesUpOnWhoeverAnswersTooLate() {
        serve("/slow", exchange -> {
            try {
                Thread.sleep(2_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var request = new Request("GET", at("/slow"), Map.of(), new byte[0], 0, Duration.ofMillis(200), 1000);

        assertThrows(IOException.class, () -> http.send(request));
    }

    @Test
    void manyHeadersAreReadAndAFloodOfThemIsAFailure() throws IOException {
        serve("/cookies", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a".repeat(30_000));
            answer(exchange, 200, new byte[0]);
        });
        serve("/flood", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a".repeat(300_000));
            answer(exchange, 200, new byte[0]);
        });

        assertEquals(200, http.send(Request.get(at("/cookies"), Map.of(), 1000)).status());
        assertThrows(IOException.class, () -> http.send(Request.get(at("/flood"), Map.of(), 1000)));
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
