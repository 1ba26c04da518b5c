package ashyldy.ingest.mention.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import ashyldy.ingest.language.PlaceEndings;
import ashyldy.ingest.language.WordMemory;
import ashyldy.places.Place;

/// The places that a printed name of one language may mean once its ending is off; names are remembered.
public final class PlaceNames {
    private static final int LONGEST = 3;
    private static final int SHORTEST = 2;

    private final PlaceEndings endings;
    private final PlaceIndex index;
    private final WordMemory<List<Place>> places = new WordMemory<>(this::found);
    private final WordMemory<Integer> lengths = new WordMemory<>(this::lengthOf);

    public PlaceNames(PlaceEndings endings, PlaceIndex index) {
        this.endings = endings;
        this.index = index;
    }

    PlaceIndex index() {
        return index;
    }

    /// How many words a name may have that begins with this one; 0 where none does.
    int words(String first) {
        return lengths.of(first);
    }

    private int lengthOf(String first) {
        return !index.mayBePlace(first) ? 0 : index.beginsName(first) ? LONGEST : 1;
    }

    List<Place> places(String printed) {
        return places.of(printed);
    }

    List<Place> villages(String printed) {
        return index.villages(endings.names(printed));
    }

    private List<Place> found(String printed) {
        Set<Place> found = new LinkedHashSet<>();
        if (printed.length() >= SHORTEST) {
            endings.names(printed).forEach(name -> found.addAll(index.named(name)));
        }
        return List.copyOf(found);
    }
}
