package ashyldy.ingest.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.web.Host.Known;

/// Fetches feeds and pages politely: each server is asked one thing at a time, rests between two, is told who asks, and
/// is left alone as long as it wants to be. Blocks its caller, who runs on a virtual thread.
public final class Web {
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LARGEST_ROBOTS = 512 * 1024;
    private static final String NAME = "ashyldy";
    private static final String WHO = "Ashyldy/0.1 (news reader; one request at a time)";

    private static final Duration ROBOTS_KEPT = Duration.ofHours(24);
    private static final Duration ROBOTS_MISSED = Duration.ofMinutes(10);

    /// A longer delay would keep the only turn of a server for ever.
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private static final int MOST_HOSTS = 10_000;

    private final Exchange exchange;
    private final InstantSource clock;
    private final Duration rest;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /// How a request is really sent.
    @FunctionalInterface
    public interface Exchange {
        Response send(Request request) throws IOException;
    }

    /// @param rest of a server between two requests, where its `robots.txt` asks for none
    public Web(Exchange exchange, InstantSource clock, Duration rest) {
        this.exchange = exchange;
        this.clock = clock;
        this.rest = rest;
    }

    /// An address that a person has named, so that it is asked whatever `robots.txt` says of it; feeds are made to be
    /// asked.
    ///
    /// @throws Postponed if the server wants to be left alone
    public Response feed(CanonicalUrl url, Map<String, String> headers, Urgency urgency) throws IOException {
        var host = host(url);
        host.enter();
        try {
            refuseInQuiet(host, url, urgency);
            var robots = robots(host, url, urgency);
            return ask(host, robots, Request.get(URI.create(url.text()), introduced(headers), LARGEST));
        } finally {
            host.leave();
        }
    }

    /// A page that was found.
    ///
    /// @throws Postponed if the server wants to be left alone
    /// @throws Unwelcome if its `robots.txt` does not allow it
    public Response page(CanonicalUrl url, Map<String, String> headers, Urgency urgency) throws IOException {
        var host = host(url);
        host.enter();
        try {
            refuseInQuiet(host, url, urgency);
            var robots = robots(host, url, urgency);
            if (!robots.isSure() && urgency == Urgency.ROUTINE) {
                throw new IOException("robots.txt of %s cannot be had (%s), so nobody knows whether it may be read"
                        .formatted(name(url), robots.trouble().orElse("")));
            }
            if (!robots.robots().allow(url.text())) {
                throw new Unwelcome(name(url), URI.create(url.text()).getRawPath());
            }
            return ask(host, robots, Request.get(URI.create(url.text()), introduced(headers), LARGEST));
        } finally {
            host.leave();
        }
    }

    private void refuseInQuiet(Host host, CanonicalUrl url, Urgency urgency) throws Postponed {
        var quiet = host.quietUntil(clock.instant());
        if (quiet.isPresent() && urgency == Urgency.ROUTINE) {
            throw new Postponed(name(url), quiet.get());
        }
    }

    private Response ask(Host host, Known robots, Request request) throws IOException {
        await(host.rest(clock.instant()));
        try {
            var answer = exchange.send(request);
            var now = clock.instant();
            RetryAfter.in(answer, now).ifPresent(host::isLeftAloneUntil);
            return answer;
        } finally {
            host.restsUntil(clock.instant().plus(rest(robots.robots())));
        }
    }

    private Duration rest(Robots robots) {
        var asked = robots.delay().filter(delay -> delay.compareTo(rest) > 0).orElse(rest);
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }

    private Known robots(Host host, CanonicalUrl url, Urgency urgency) {
        var known = host.known(clock.instant()).filter(file -> file.isSure() || urgency == Urgency.ROUTINE);
        return known.orElseGet(() -> {
            var fetched = fetched(url);
            host.knows(fetched);
            return fetched;
        });
    }

    /// No file forbids nothing; a server that fails has not said what it forbids.
    private Known fetched(CanonicalUrl url) {
        var address = URI.create(url.text()).resolve("/robots.txt");
        try {
            var answer = exchange.send(Request.get(address, introduced(Map.of()), LARGEST_ROBOTS));
            if (answer.status() >= 500 || answer.status() == 429) {
                return unknown("it answers with status " + answer.status());
            }
            var robots = answer.status() == 200 ? Robots.of(address, answer.body(), NAME) : Robots.SILENT;
            return new Known(robots, Optional.empty(), clock.instant().plus(ROBOTS_KEPT));
        } catch (IOException | RuntimeException unreachable) {
            return unknown(String.valueOf(unreachable.getMessage()));
        }
    }

    private Known unknown(String trouble) {
        return new Known(Robots.SILENT, Optional.of(trouble), clock.instant().plus(ROBOTS_MISSED));
    }

    private Host host(CanonicalUrl url) {
        if (hosts.size() > MOST_HOSTS) {
            hosts.values().removeIf(Host::isIdle);
        }
        return hosts.computeIfAbsent(name(url) + ":" + URI.create(url.text()).getPort(), _ -> new Host());
    }

    private static Map<String, String> introduced(Map<String, String> headers) {
        var introduced = new HashMap<>(headers);
        introduced.put("User-Agent", WHO);
        return introduced;
    }

    private static String name(CanonicalUrl url) {
        return url.site().orElse(url.text());
    }

    private static void await(Duration rest) throws IOException {
        try {
            Thread.sleep(rest);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a server rested");
        }
    }
}
