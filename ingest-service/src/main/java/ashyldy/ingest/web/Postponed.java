package ashyldy.ingest.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/// Nothing was asked, for the server wants to be left alone until then.
public final class Postponed extends IOException {
    private final Instant until;

    Postponed(String host, Instant until) {
        super("%s wants to be left alone until %s".formatted(host, until));
        this.until = Objects.requireNonNull(until, "until");
    }

    public Instant until() {
        return until;
    }
}
