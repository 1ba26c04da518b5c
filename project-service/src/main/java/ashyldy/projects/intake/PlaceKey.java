package ashyldy.projects.intake;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.PlaceName;
import ashyldy.places.NameKey;

/// One level of a place as the registry compares it: by code where both have one, else by folded name.
///
/// @param label for people to read
/// @param names folded, in every language that is known
public record PlaceKey(String label, Optional<String> code, Set<String> names) {
    public PlaceKey {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        if (code.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("a place needs a name or a code");
        }
    }

    /// The printed form counts only where nothing better is known, because it may be inflected.
    static Optional<PlaceKey> of(PlaceName place) {
        var names = folded(Stream.of(place.kk(), place.ru(), place.en()));
        var known = names.isEmpty() ? folded(Stream.of(place.text())) : names;
        var label = place.en().or(place::ru).or(place::kk).or(place::text).or(place::code);
        return place.code().isEmpty() && known.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceKey(label.orElseThrow(), place.code(), known));
    }

    public boolean same(PlaceKey other) {
        return code.isPresent() && other.code.isPresent()
                ? code.equals(other.code)
                : names.stream().anyMatch(name -> other.names.stream().anyMatch(there -> WordForms.same(name, there)));
    }

    /// All that this place may be found by; a name by what all its cases start with.
    Stream<String> handles() {
        return Stream.concat(code.stream(), names.stream().map(WordForms::stem).distinct());
    }

    @Override
    public String toString() {
        return label;
    }

    private static Set<String> folded(Stream<Optional<String>> names) {
        return names.flatMap(Optional::stream)
                .map(name -> NameKey.of(name).value())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
