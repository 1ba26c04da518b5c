package ashyldy.local.samples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A news site on loopback. Its feed is empty until the news are published.
public final class SampleSite implements AutoCloseable {

    private static final String FEED = "/feed.xml";
    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer server;
    private final Map<String, SamplePage> pages = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private volatile boolean published;
    private volatile boolean revised;
    private final SamplePage correction;

    /// @param samples [Samples#all] or more
    public SampleSite(InstantSource clock, List<Sample> samples) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        samples.forEach(sample -> pages.put(sample.path(), page(sample, sample.page(), now)));
        correction = page(Samples.revised(), "revised/" + Samples.revised().page(), now);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI feed() {
        return home().resolve(FEED);
    }

    public int size() {
        return pages.size();
    }

    /// Puts all articles into the feed.
    public void publish() {
        published = true;
    }

    /// Corrects one article, whose address stays.
    ///
    /// @return its address and its new page
    public Map.Entry<String, String> revise() {
        revised = true;
        return Map.entry(correction.address(), correction.html());
    }

    /// What a model is recorded to have answered about the articles, by words that each of them begins with.
    public Map<String, String> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /// A hosts file for who is to read the outlets under their own names.
    public List<String> hosts() {
        return Samples.all().stream()
                .map(sample -> "127.0.0.1 " + sample.host())
                .distinct()
                .toList();
    }

    /// How many different articles were asked for so far.
    public int read() {
        return served.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals(FEED)) {
                List<SamplePage> news = published ? List.copyOf(pages.values()) : List.of();
                send(exchange, 200, "application/rss+xml; charset=utf-8", SampleFeed.of(home().toString(), news));
            } else if (pages.containsKey(path)) {
                served.add(path);
                send(exchange, 200, HTML, page(path).html());
            } else {
                send(exchange, 404, HTML, "<p>There is no such page.</p>");
            }
        }
    }

    private SamplePage page(Sample sample, String file, ZonedDateTime now) {
        SamplePage page = SamplePage.of(sample, Samples.text(file), address(sample), now);
        Samples.answer(file).ifPresent(answer -> answers.put(page.beginning(), page.filled(answer)));
        return page;
    }

    private SamplePage page(String path) {
        return revised && path.equals(Samples.revised().path()) ? correction : pages.get(path);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private URI home() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }

    private String address(Sample sample) {
        return "http://%s:%d%s".formatted(sample.host(), server.getAddress().getPort(), sample.path());
    }
}
