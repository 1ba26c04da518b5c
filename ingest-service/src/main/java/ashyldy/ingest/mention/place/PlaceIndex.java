package ashyldy.ingest.mention.place;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

import ashyldy.ingest.language.WordMemory;
import ashyldy.ingest.text.Among;
import ashyldy.places.Gazetteer;
import ashyldy.places.NameKey;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// The gazetteer, asked by names as the finder of places proposes them.
public final class PlaceIndex {
    private static final int LETTERS = 3;

    private final WordMemory<NameKey> keys = new WordMemory<>(NameKey::of);
    private final WordMemory<List<Place>> places;
    private final WordMemory<List<Place>> villages;
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Gazetteer gazetteer;

    public PlaceIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        places = new WordMemory<>(name -> similar(name, false));
        villages = new WordMemory<>(name -> similar(name, true));
        gazetteer.all().stream()
                .filter(place -> !gazetteer.wantsProof(place))
                .flatMap(place -> place.spellings().stream())
                .forEach(this::learn);
    }

    private List<Place> similar(String name, boolean wantingProof) {
        return gazetteer.similar(name).stream()
                .filter(place -> gazetteer.wantsProof(place) == wantingProof)
                .distinct()
                .toList();
    }

    private void learn(String spelling) {
        String[] words = spelling.split("[ ]");
        if (words.length > 1) {
            firstWords.add(NameKey.of(words[0]).value());
        }
        beginnings.add(beginning(NameKey.of(spelling)));
    }

    /// Most capitalised words are no place: the first letters of the skeleton tell, before any ending is tried.
    boolean mayBePlace(String word) {
        return beginnings.contains(beginning(keys.of(word)));
    }

    private static String beginning(NameKey key) {
        return key.value().substring(0, Math.min(LETTERS, key.value().length()));
    }

    /// Whether a name of several words begins so.
    boolean beginsName(String word) {
        return firstWords.contains(keys.of(word).value());
    }

    List<Place> named(String name) {
        return places.of(name);
    }

    /// Whether the one lies in the other, today or in the past that people go on telling, and is not the same.
    boolean liesIn(Place place, Place wide) {
        return !place.equals(wide) && (gazetteer.isWithin(place, wide) || gazetteer.wasWithin(place, wide));
    }

    /// Whether a city beside the regions is called as this region is.
    boolean isCitysName(Place region) {
        return Among.any(named(region.headlessNames().kk()), place -> place.level() == PlaceLevel.REPUBLICAN_CITY);
    }

    /// Whether the name is also that of a river, of mountains, of a person.
    boolean wantsProof(String name) {
        return gazetteer.wantsProof(name);
    }

    /// Villages of the classifier, which are called like half of the dictionary: to be asked for only what is a village
    /// by other signs.
    List<Place> villages(Collection<String> spellings) {
        List<Place> found = List.of();
        for (String name : spellings) {
            List<Place> more = villages.of(name);
            found = found.isEmpty() ? more : more.isEmpty() ? found : both(found, more);
        }
        return found;
    }

    private static List<Place> both(List<Place> some, List<Place> others) {
        SequencedSet<Place> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    boolean wantsProof(Place place) {
        return gazetteer.wantsProof(place);
    }
}
