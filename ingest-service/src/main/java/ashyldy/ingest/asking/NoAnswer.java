package ashyldy.ingest.asking;

import java.time.Duration;
import java.util.Optional;

/// A model did not answer, and may later.
public final class NoAnswer extends RuntimeException {
    private final Sort sort;
    private final transient Optional<Duration> retryAfter;

    /// Whose fault it is.
    enum Sort {
        /// The endpoint is away, too slow, overloaded or broken: it is left alone for a while.
        AWAY,
        /// It does not take this question, whoever asks: it is not asked again.
        REFUSED
    }

    NoAnswer(Sort sort, String why, Optional<Duration> retryAfter) {
        super(why);
        this.sort = sort;
        this.retryAfter = retryAfter;
    }

    static NoAnswer away(String why) {
        return new NoAnswer(Sort.AWAY, why, Optional.empty());
    }

    Sort sort() {
        return sort;
    }

    /// What the endpoint asks for.
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
