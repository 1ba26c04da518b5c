package ashyldy.notify.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;

/// One reader on the line: how far the reader has come, and when the line was last used.
///
/// What the reader has not taken waits in the table: in memory is what the wire holds and at most a page, which readers
/// who are equally far share.
final class OpenStream {
    private final Wire wire;
    private volatile Cursor seen;
    private List<Frame> waiting = List.of();
    private Instant usedAt;
    private Instant fullSince;

    /// The way to a reader.
    interface Wire {
        /// The thread on which the line is used. One serves many.
        Executor loop();

        /// Whether the reader has left so much untaken that nothing more is to be written.
        boolean isFull();

        void write(byte[] bytes);

        /// Writes the last bytes and closes the line when they are taken, or after a while in which they are not.
        void end(byte[] bytes);
    }

    OpenStream(Wire wire, Cursor seen, Instant now) {
        this.wire = wire;
        this.seen = seen;
        this.usedAt = now;
    }

    Executor loop() {
        return wire.loop();
    }

    /// From any thread, like [#isFull].
    Cursor seen() {
        return seen;
    }

    boolean isFull() {
        return wire.isFull();
    }

    /// What was seen already is left out, for two rounds may bring the same page.
    ///
    /// @param page the frames that follow what was seen when the page was read, without a gap
    /// @return whether all of them are written
    boolean send(List<Frame> page, Instant now) {
        waiting = page;
        return goOn(now);
    }

    /// With the page that did not go into the wire.
    ///
    /// @return whether all of it is written
    boolean goOn(Instant now) {
        for (Frame frame : waiting) {
            if (wire.isFull()) {
                return false;
            }
            if (frame.number() > seen.number()) {
                wire.write(frame.bytes());
                seen = seen.at(frame.number());
                usedAt = now;
            }
        }
        waiting = List.of();
        return true;
    }

    void keepAlive(Instant now, Duration heartbeat) {
        if (!wire.isFull() && isAsLong(usedAt, now, heartbeat)) {
            wire.write(EventText.STILL_HERE);
            usedAt = now;
        }
    }

    /// Whether the wire has been full, whenever this was asked, for as long as that.
    boolean isStuck(Instant now, Duration patience) {
        if (!wire.isFull()) {
            fullSince = null;
        } else if (fullSince == null) {
            fullSince = now;
        }
        return fullSince != null && isAsLong(fullSince, now, patience);
    }

    void end(Farewell why) {
        wire.end(why.bytes());
    }

    private static boolean isAsLong(Instant from, Instant now, Duration time) {
        return Duration.between(from, now).compareTo(time) >= 0;
    }
}
