package ashyldy.ingest.article;

import java.time.Duration;

import ashyldy.edge.key.Keys;
import ashyldy.edge.visitor.VisitorLimit;
import ashyldy.edge.visitor.Visitors;

/// Who may have articles read without keeping them: anybody, so many a minute from one network, and whoever has the
/// key.
/// Nothing is read on for somebody who has left.
public final class Previewers {
    private final VisitorLimit limit;
    private final Visitors visitors;
    private final Keys keys;

    public Previewers(VisitorLimit limit, Visitors visitors, Keys keys) {
        this.limit = limit;
        this.visitors = visitors;
        this.keys = keys;
    }

    /// @param authorization the header of the request, null where there is none
    /// @throws TooMany if this network has to wait
    void admit(String authorization) {
        if (!keys.holds(authorization)) {
            limit.ask(visitors.network()).ifPresent(wait -> {
                throw new TooMany(wait);
            });
        }
        visitors.interruptWhoeverWorksForNobody();
    }

    /// A model is asked for those who have the key alone.
    void checkKey(String authorization) {
        keys.check(authorization);
    }

    /// Enough for now.
    public static final class TooMany extends RuntimeException {
        private final Duration wait;

        TooMany(Duration wait) {
            super("A network may ask for some previews a minute; the next one in %d s".formatted(wait.toSeconds() + 1));
            this.wait = wait;
        }

        public long seconds() {
            return wait.toSeconds() + 1;
        }
    }
}
