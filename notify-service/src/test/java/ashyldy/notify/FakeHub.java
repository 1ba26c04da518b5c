package ashyldy.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A WebSub hub that notes what it is told.
public final class FakeHub {
    private static final List<String> PINGS = new CopyOnWriteArrayList<>();
    private static volatile int status = 204;
    private static URI address;

    private FakeHub() {}

    static synchronized URI start() {
        if (address == null) {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/", FakeHub::take);
                server.start();
                address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return address;
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            PINGS.add(URLDecoder.decode(form, UTF_8));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    /// What it answers from now on.
    static void answer(int code) {
        status = code;
    }

    /// The pings whose form, decoded, has these words in it.
    static List<String> pings(String words) {
        return PINGS.stream().filter(ping -> ping.contains(words)).toList();
    }
}
