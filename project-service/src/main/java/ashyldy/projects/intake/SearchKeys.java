package ashyldy.projects.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys by which a sighting finds the few others that it may be the same as, however large the registry is.
///
/// Each is the group of kinds, a place and one telling value; in a region or a large town, where many share a common
/// value, two of them. Only a small place is a key by itself. A name with all its words is a key even where nobody
/// knows
/// the place.
final class SearchKeys {
    private static final int LARGE_TOWN = 100_000;

    private static final String NAME = "name";

    private final Set<String> keys = new HashSet<>();
    private final String group;
    private final TellingValues values;

    private SearchKeys(String group, TellingValues values) {
        this.group = group;
        this.values = values;
    }

    static Set<String> of(String group, Whereabouts place, NameWords words, TellingValues values) {
        var keys = new SearchKeys(group, values);
        place.region().ifPresent(region -> keys.addLarge("region", region));
        place.district().ifPresent(district -> keys.addDistrict(district, place));
        if (!place.isRepublicanCity()) {
            place.locality().ifPresent(spot -> keys.addLocality(spot, place));
        }
        keys.addNames(words.proper());
        return keys.keys;
    }

    /// All words together, and alone each that only few facilities bear.
    private void addNames(Set<String> names) {
        if (!names.isEmpty()) {
            add(NAME, names.stream().map(WordForms::stem).sorted().collect(Collectors.joining(" ")));
        }
        names.stream().filter(Commonness::isRareName).forEach(name -> add(NAME, WordForms.stem(name)));
    }

    static boolean isName(String key) {
        return key.split("\\|", 3)[1].equals(NAME);
    }

    private void addDistrict(PlaceKey district, Whereabouts place) {
        if (place.townspeople() < LARGE_TOWN) {
            add("district", district, Stream.of(""));
        } else {
            addLarge("district", district);
        }
    }

    private void addLocality(PlaceKey spot, Whereabouts place) {
        if (place.townspeople() < LARGE_TOWN) {
            add("locality", spot, Stream.of(""));
        } else {
            addLarge("locality", spot);
        }
    }

    private void addLarge(String level, PlaceKey place) {
        add(level, place, values.telling().stream());
        var handle = place.code().or(() -> place.handles().findFirst()).orElseThrow();
        values.pairs().forEach(pair -> add(level, handle, pair));
    }

    private void add(String level, PlaceKey place, Stream<String> values) {
        values.forEach(value -> place.handles().forEach(handle -> add(level, handle, value)));
    }

    private void add(String... parts) {
        keys.add(group + "|" + String.join("|", parts));
    }
}
