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

    /// Not yet: the channel has its pace, or a wait of its own. It is no fault of the message, so no attempt is
    /// counted.
    record Later(String because, Duration time) implements Outcome {
        public Later {
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(time, "time");
        }
    }

    /// The receiver is somewhere else from now on.
    record Moved(String because, Address to) implements Outcome {
        public Moved {
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(to, "to");
        }
    }

    /// The receiver wants nothing more, now and for ever.
    record Refused(String because) implements Outcome {
        public Refused {
            Objects.requireNonNull(because, "because");
        }
    }
}
