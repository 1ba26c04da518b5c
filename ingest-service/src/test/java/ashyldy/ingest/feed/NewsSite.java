package ashyldy.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A news site on this machine: what it is given it serves, and it remembers what it was asked.
final class NewsSite implements AutoCloseable {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private record Answer(int status, String type, byte[] body) {}

    NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /// Takes the request and never answers.
    NewsSite hangsAt(String path) {
        server.createContext(path, exchange -> asked.add(path + " hangs"));
        return this;
    }

    /// In windows-1251, as the document itself has to declare.
    NewsSite serves(String path, String type, String document) {
        answers.put(path, new Answer(200, type, document.getBytes(CYRILLIC)));
        return this;
    }

    NewsSite refuses(String path, int status) {
        answers.put(path, new Answer(status, "text/plain", new byte[0]));
        return this;
    }

    /// As `path status`, in the order of the requests.
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            var answer = answers.getOrDefault(path, new Answer(404, "text/plain", new byte[0]));
            var tag = "\"%d\"".formatted(Arrays.hashCode(answer.body()));
            var known = answer.status() == 200
                    && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            var status = known ? 304 : answer.status();
            asked.add(path + " " + status);
            exchange.getResponseHeaders().add("Content-Type", answer.type());
            exchange.getResponseHeaders().add("ETag", tag);
            exchange.sendResponseHeaders(status, known || answer.body().length == 0 ? -1 : answer.body().length);
            if (!known) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
