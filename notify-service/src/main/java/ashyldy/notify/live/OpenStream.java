package ashyldy.notify.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.subscription.SubscriptionId;

/// One reader on the line: how far the reader has come, and when the line was last used.
final class OpenStream {
    private final Wire wire;
    private Cursor seen;
    private Instant usedAt;

    /// The way to a reader.
    interface Wire {
        /// Whether the reader has taken everything so far; until then nothing more is read from the table.
        boolean isFree();

        void send(Cursor cursor, Alert alert);

        void comment(String text);

        void close();
    }

    OpenStream(Wire wire, Cursor seen, Instant now) {
        this.wire = wire;
        this.seen = seen;
        this.usedAt = now;
    }

    SubscriptionId subscription() {
        return seen.subscription();
    }

    long seen() {
        return seen.number();
    }

    /// Whether there is something to send and a reader to take it.
    boolean wants(long newest) {
        return newest > seen.number() && wire.isFree();
    }

    void send(List<Alert> alerts, Instant now) {
        for (Alert alert : alerts) {
            seen = seen.at(alert.number());
            wire.send(seen, alert);
            usedAt = now;
        }
    }

    void keepAlive(Instant now, Duration heartbeat) {
        if (Duration.between(usedAt, now).compareTo(heartbeat) >= 0 && wire.isFree()) {
            wire.comment("still here");
            usedAt = now;
        }
    }

    void close() {
        wire.close();
    }
}
