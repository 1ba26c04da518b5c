package ashyldy.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who lies in whom, worked out once. */
final class Hierarchy {

    private final Map<Place, List<Place>> ancestors = new HashMap<>();
    private final Map<Place, List<Place>> children = new HashMap<>();

    /** @param places in the order in which children are to be listed; every parent is among them */
    Hierarchy(List<Place> places) {
        Map<PlaceCode, Place> byCode = new HashMap<>();
        places.forEach(place -> byCode.put(place.code(), place));
        for (Place place : places) {
            List<Place> above = above(place, byCode);
            ancestors.put(place, List.copyOf(above));
            above.stream()
                    .findFirst()
                    .ifPresent(parent -> children.computeIfAbsent(parent, unused -> new ArrayList<>())
                            .add(place));
        }
        children.replaceAll((parent, below) -> List.copyOf(below));
    }

    List<Place> ancestors(Place place) {
        return ancestors.getOrDefault(place, List.of());
    }

    List<Place> children(Place place) {
        return children.getOrDefault(place, List.of());
    }

    private static List<Place> above(Place place, Map<PlaceCode, Place> byCode) {
        List<Place> above = new ArrayList<>();
        Optional<PlaceCode> parent = place.parent();
        while (parent.isPresent()) {
            Place next = byCode.get(parent.get());
            above.add(next);
            parent = next.parent();
        }
        return above;
    }
}
