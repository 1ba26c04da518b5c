package ashyldy.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The places of all files beside the lines they came from, read and checked: unique codes, real parents, real centres. */
final class PlaceRegister {

    private static final List<String> PLACE_FILES = List.of("units.tsv", "settlements.tsv");

    /** What may stand directly under what. */
    private static final Map<PlaceLevel, Set<PlaceLevel>> PARENTS = Map.of(
            PlaceLevel.DISTRICT, Set.of(PlaceLevel.REGION),
            PlaceLevel.REGIONAL_CITY, Set.of(PlaceLevel.REGION),
            PlaceLevel.DISTRICT_CITY, Set.of(PlaceLevel.DISTRICT),
            PlaceLevel.CITY_DISTRICT, Set.of(PlaceLevel.REPUBLICAN_CITY, PlaceLevel.REGIONAL_CITY),
            PlaceLevel.SETTLEMENT, Set.of(PlaceLevel.REGION, PlaceLevel.DISTRICT, PlaceLevel.REGIONAL_CITY));

    private final Map<PlaceCode, Place> places = new HashMap<>();
    private final Map<PlaceCode, PlaceCode> formerCodes = new HashMap<>();
    private final Map<PlaceCode, PlaceCode> centres = new HashMap<>();

    private final Set<PlaceCode> wantingProof = new HashSet<>();

    private PlaceRegister() {}

    static PlaceRegister read(PlaceTables tables) {
        TypeWords typeWords = TypeWords.read(tables.bundled("type-words.tsv"));
        Map<PlaceCode, Position> positions = Position.read(tables.rows("positions.tsv"));
        PlaceReader reader = new PlaceReader(typeWords, positions);
        List<Row> classified = tables.classifier();
        List<Row> rows = Stream.concat(PLACE_FILES.stream().map(tables::rows), Stream.of(classified))
                .flatMap(List::stream)
                .toList();

        PlaceRegister register = new PlaceRegister();
        rows.forEach(row -> register.add(reader.read(row), row));
        classified.forEach(row -> register.wantingProof.add(row.code("code")));
        rows.forEach(register::addFormerCodes);
        rows.forEach(register::addCentre);
        rows.forEach(register::checkParent);
        positions.forEach((code, position) -> register.known(code, position.row()));
        return register;
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    Map<PlaceCode, PlaceCode> formerCodes() {
        return Map.copyOf(formerCodes);
    }

    Map<PlaceCode, PlaceCode> centres() {
        return Map.copyOf(centres);
    }

    /** Places of the classifier: see {@link Gazetteer#wantsProof(Place)}. */
    Set<PlaceCode> wantingProof() {
        return Set.copyOf(wantingProof);
    }

    private void add(Place place, Row row) {
        if (places.put(place.code(), place) != null) {
            throw row.bad("code '" + place.code() + "' stands twice");
        }
    }

    /** Only after every code in force is known: a former code must not be one of those. */
    private void addFormerCodes(Row row) {
        for (String text : row.list("former_codes")) {
            PlaceCode former = new PlaceCode(text);
            if (places.containsKey(former) || formerCodes.put(former, row.code("code")) != null) {
                throw row.bad("former code '" + former + "' means another place");
            }
        }
    }

    private void addCentre(Row row) {
        PlaceReader.optionalCode(row, "centre").ifPresent(centre -> {
            if (!known(centre, row).level().isLocality()) {
                throw row.bad("centre '" + centre + "' is neither city nor settlement");
            }
            centres.put(row.code("code"), centre);
        });
    }

    private void checkParent(Row row) {
        Optional<PlaceCode> parent = PlaceReader.optionalCode(row, "parent");
        if (parent.isEmpty()) {
            return;
        }
        PlaceLevel level = places.get(row.code("code")).level();
        PlaceLevel above = known(parent.get(), row).level();
        if (!PARENTS.get(level).contains(above)) {
            throw row.bad("a " + level.word() + " cannot stand under a " + above.word());
        }
    }

    private Place known(PlaceCode code, Row row) {
        Place place = places.get(code);
        if (place == null) {
            throw row.bad("nobody knows '" + code + "'");
        }
        return place;
    }
}
