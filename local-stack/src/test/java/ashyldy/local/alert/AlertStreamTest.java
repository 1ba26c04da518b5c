package ashyldy.local.alert;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Against a notify-service that ends the stream after every alert, and says why.
class AlertStreamTest {

    private static final String EVENT =
            "{\"type\":\"kz.ashyldy.project.stage_opened.v1\",\"data\":{\"alert\":{\"title\":\"%s\",\"text\":\"b\",\"link\":\"l\"}}}";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer notifications;

    @BeforeEach
    void start() throws IOException {
        notifications = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        notifications.createContext(
                "/api/v1/subscriptions",
                exchange -> answer(exchange, 201, "{\"id\": \"abc\", \"follower\": {\"secret\": \"s3cret\"}}"));
        notifications.createContext("/api/v1/alerts/stream", exchange -> {
            String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
            String secret = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add("%s after %s with %s".formatted(exchange.getRequestURI().getQuery(), last, secret));
            int next = last == null ? 1 : Integer.parseInt(last) + 1;
            answer(
                    exchange,
                    200,
                    ":following\n\nid: %d\ndata: %s\n\nevent:closed\ndata:{\"reason\":\"stopping\"}\n\n"
                            .formatted(next, EVENT.formatted("alert " + next)));
        });
        notifications.start();
    }

    @AfterEach
    void stop() {
        notifications.stop(0);
    }

    @Test
    void goesOnAfterTheLastAlertWhenTheLineBreaks() throws Exception {
        URI address =
                URI.create("http://127.0.0.1:" + notifications.getAddress().getPort());
        BlockingQueue<Alert> alerts = new LinkedBlockingQueue<>();

        Thread follower = Thread.startVirtualThread(
                () -> AlertStream.ofTheWholeCountry(address, "key").follow(alerts::add));

        assertEquals("alert 1", alerts.poll(10, TimeUnit.SECONDS).title());
        Alert second = alerts.poll(10, TimeUnit.SECONDS);
        assertEquals(new Alert("kz.ashyldy.project.stage_opened.v1", "alert 2", "b", "l"), second);
        assertEquals("project stage opened", second.happening());
        assertEquals(
                List.of(
                        "subscription=abc after null with Bearer s3cret",
                        "subscription=abc after 1 with Bearer s3cret"),
                asked.subList(0, 2));
        follower.interrupt();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
