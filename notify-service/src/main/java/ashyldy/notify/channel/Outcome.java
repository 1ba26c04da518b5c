package ashyldy.notify.channel;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// What came of one attempt, and because of what.
public sealed interface Outcome {
    String because();

    record Accepted(String because) implements Outcome {
        public Accepted {
            Objects.requireNonNull(because, "because");
        }
    }

    /// @param asked for which the receiver asked
    record TryLater(String because, Optional<Duration> asked) implements Outcome {
        public TryLater {
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(asked, "asked");
        }
    }

    /// The receiver wants nothing more, now and for ever.
    record Refused(String because) implements Outcome {
        public Refused {
            Objects.requireNonNull(because, "because");
        }
    }
}
