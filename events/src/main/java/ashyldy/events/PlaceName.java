package ashyldy.events;

import java.util.Optional;

/// One level of a place: its names, and its code where the gazetteer knows it.
///
/// @param code KATO prefix, or the gazetteer's own code; absent for a village nobody listed
/// @param text the form printed in the article, where it is printed at all
public record PlaceName(
        Optional<String> code, Optional<String> kk, Optional<String> ru, Optional<String> en, Optional<String> text) {
    public PlaceName {
        if (code.or(() -> kk).or(() -> ru).or(() -> en).or(() -> text).isEmpty()) {
            throw new IllegalArgumentException("a place needs a name or a code");
        }
    }
}
