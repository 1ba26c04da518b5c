package ashyldy.projects.catalogue;

import java.util.Objects;

/// Words as somebody typed them, in any script; empty ones ask for nothing.
///
/// @param search all must occur in the names or places, or name the kind
/// @param party all must stand in the name of one party
/// @param programme all must stand in the name of the programme
public record Mentions(String search, String party, String programme) {
    public Mentions {
        search = search.strip();
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(programme, "programme");
    }
}
