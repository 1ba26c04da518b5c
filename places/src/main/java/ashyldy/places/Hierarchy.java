package ashyldy.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who lies in whom, worked out once. */
final class Hierarchy {

    private final Map<Place, List<Place>> ancestors = new HashMap<>();
    private final Map<Place, List<Place>> children = new HashMap<>();
    private final Map<Place, Place> regions = new HashMap<>();
    private final Map<Place, Place> districts = new HashMap<>();

    /** @param places in the order in which children are to be listed; every parent is among them */
    Hierarchy(List<Place> places) {
        Map<PlaceCode, Place> byCode = new HashMap<>();
        places.forEach(place -> byCode.put(place.code(), place));
        for (Place place : places) {
            List<Place> above = above(place, byCode);
            ancestors.put(place, List.copyOf(above));
            Stream.concat(Stream.of(place), above.stream()).forEach(each -> sort(place, each));
            above.stream()
                    .findFirst()
                    .ifPresent(parent -> children.computeIfAbsent(parent, unused -> new ArrayList<>())
                            .add(place));
        }
        children.replaceAll((parent, below) -> List.copyOf(below));
    }

    private void sort(Place place, Place holder) {
        if (holder.level().isFirst()) {
            regions.putIfAbsent(place, holder);
        }
        if (holder.level().isDistrict()) {
            districts.putIfAbsent(place, holder);
        }
    }

    Optional<Place> region(Place place) {
        return Optional.ofNullable(regions.get(place));
    }

    Optional<Place> district(Place place) {
        return Optional.ofNullable(districts.get(place));
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
