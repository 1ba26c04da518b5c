package ashyldy.ingest.feed;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;
import ashyldy.ingest.article.CanonicalUrl;

/// Fetches pages politely: each server is asked one thing at a time, and told who asks.
public final class Web {
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final String WHO = "Ashyldy/0.1 (news reader; one request at a time)";

    private final Exchange exchange;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    /// How a request is really sent.
    @FunctionalInterface
    public interface Exchange {
        Response send(Request request) throws IOException;
    }

    public Web(Exchange exchange) {
        this.exchange = exchange;
    }

    Response get(CanonicalUrl url, Map<String, String> headers) throws IOException {
        var introduced = new HashMap<>(headers);
        introduced.put("User-Agent", WHO);
        var address = URI.create(url.text());
        var turn = turns.computeIfAbsent(server(url, address), server -> new ReentrantLock(true));
        turn.lock();
        try {
            return exchange.send(Request.get(address, introduced, LARGEST));
        } finally {
            turn.unlock();
        }
    }

    private static String server(CanonicalUrl url, URI address) {
        return "%s:%d".formatted(url.site().orElse(url.text()), address.getPort());
    }
}
