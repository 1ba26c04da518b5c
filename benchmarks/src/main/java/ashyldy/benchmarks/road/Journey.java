package ashyldy.benchmarks.road;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The times at which one article passed the milestones of the road.
///
/// @param read its reading was sent to Kafka
/// @param told the change of the registry was sent to Kafka
/// @param written the alert was written
/// @param received the subscriber had it
record Journey(Instant sent, Instant accepted, Instant read, Instant told, Instant written, Instant received) {
    static final List<String> HOPS = List.of(
            "sent to accepted (202)",
            "accepted to article.read on Kafka",
            "article.read to project event on Kafka",
            "project event to alert written",
            "alert written to received (SSE)",
            "ACCEPTED TO RECEIVED");

    /// Of the hops.
    static final int RECEIVED = 4;

    static final int WHOLE = 5;

    /// Nothing where it has not arrived.
    static Optional<Journey> of(String article, Outlet.Accepted sent, Traces traces, Map<String, Instant> received) {
        var told = Optional.ofNullable(traces.told().get(article));
        return told.filter(event -> received.containsKey(event.project()))
                .map(event -> new Journey(
                        sent.sentAt(),
                        sent.acceptedAt(),
                        traces.read().get(article),
                        event.at(),
                        traces.written().get(event.project()),
                        received.get(event.project())));
    }

    /// In milliseconds, one for each of [#HOPS]. Kafka counts whole ones, so a short hop may be a little below 0.
    List<Double> hops() {
        return List.of(
                between(sent, accepted),
                between(accepted, read),
                between(read, told),
                between(told, written),
                between(written, received),
                between(accepted, received));
    }

    private static double between(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }
}
