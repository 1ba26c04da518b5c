package ashyldy.notify;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Somebody's endpoint on the loopback address, which answers challenges in its own way and takes every message.
public final class Endpoint implements AutoCloseable {
    private static final Pattern CHALLENGE = Pattern.compile("(?:^|&)hub\\.challenge=([^&]+)");

    private final HttpServer server;
    private final Manner manner;
    private final List<String> questions = Collections.synchronizedList(new ArrayList<>());
    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());

    /// How it answers a challenge.
    public enum Manner {
        ECHO,
        ECHO_WITH_LINE_BREAK,
        ECHO_WITH_401,
        IN_JSON,
        SOMETHING_ELSE,
        NOTHING,
        NOT_FOUND,
        REDIRECT,
        LATE,
        A_MEGABYTE
    }

    public Endpoint(Manner manner) {
        this.manner = manner;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:%d/hook?mine=1".formatted(server.getAddress().getPort());
    }

    public List<String> questions() {
        return List.copyOf(questions);
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (exchange.getRequestMethod().equals("POST")) {
            messages.add(body);
            exchange.sendResponseHeaders(204, -1);
        } else {
            String query = exchange.getRequestURI().getQuery();
            questions.add(query);
            Matcher challenge = CHALLENGE.matcher(query);
            reply(exchange, challenge.find() ? challenge.group(1) : "");
        }
        exchange.close();
    }

    private void reply(HttpExchange exchange, String challenge) throws IOException {
        switch (manner) {
            case ECHO -> send(exchange, 200, challenge);
            case ECHO_WITH_LINE_BREAK -> send(exchange, 202, challenge + "\r\n");
            case ECHO_WITH_401 -> send(exchange, 401, challenge);
            case IN_JSON -> send(exchange, 200, "{\"challenge\": \"" + challenge + "\"}");
            case SOMETHING_ELSE -> send(exchange, 200, "<html>welcome</html>");
            case NOTHING -> exchange.sendResponseHeaders(204, -1);
            case NOT_FOUND -> send(exchange, 404, "no such page");
            case REDIRECT -> {
                exchange.getResponseHeaders()
                        .add(
                                "Location",
                                "/elsewhere?" + exchange.getRequestURI().getQuery());
                exchange.sendResponseHeaders(302, -1);
            }
            case LATE -> {
                pause();
                send(exchange, 200, challenge);
            }
            case A_MEGABYTE -> send(exchange, 200, challenge + " ".repeat(1 << 20));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
