package ashyldy.events;

import java.util.Objects;
import java.util.UUID;

/// A claim that a person has judged, with what it is known by when its article is revised or read again.
///
/// @param claim its id when it was judged
/// @param words the folded stem of its name, its numbered spot and its place: what tells it from the other claims of
/// its article; empty where it has none of these
public record JudgedClaim(UUID claim, UUID article, Kind kind, String words) {
    public JudgedClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }
}
