package ashyldy.ingest.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ashyldy.places.Gazetteer;
import ashyldy.places.NameKey;
import ashyldy.places.Place;

/// The gazetteer, asked by names as the finder of places proposes them.
public final class PlaceIndex {
    private final Gazetteer gazetteer;
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    public PlaceIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Place place : gazetteer.all()) {
            place.spellings().forEach(this::learn);
        }
    }

    private void learn(String spelling) {
        String[] words = spelling.split("[ ]");
        if (words.length > 1) {
            firstWords.add(NameKey.of(words[0]).value());
        }
        beginnings.add(beginning(spelling));
    }

    /// Most capitalised words are no place: two letters of the skeleton tell most of them, before any ending is tried.
    boolean mayBePlace(String word) {
        return beginnings.contains(beginning(word));
    }

    private static String beginning(String word) {
        String key = NameKey.of(word.substring(0, Math.min(4, word.length()))).value();
        return key.substring(0, Math.min(2, key.length()));
    }

    /// Whether a name of several words begins so.
    boolean beginsName(String word) {
        return firstWords.contains(NameKey.of(word).value());
    }

    List<Place> named(String name) {
        return gazetteer.similar(name);
    }
}
