package ashyldy.events;

import java.util.Objects;

/// An organisation and what it does for a project.
public record Party(PartyRole role, String name, Quote quote) {
    public Party {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(quote, "quote");
    }
}
