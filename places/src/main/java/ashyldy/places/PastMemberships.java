package ashyldy.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What units lay in before others were split off: {@code past-memberships.tsv}. */
final class PastMemberships {

    private final Map<Place, List<Place>> holders = new HashMap<>();

    private PastMemberships() {}

    /** @param places by code; a code that it does not know is a slip of the pen */
    static PastMemberships read(List<Row> rows, Function<PlaceCode, Place> places) {
        PastMemberships memberships = new PastMemberships();
        for (Row row : rows) {
            Place unit = known(row, "unit", places);
            Place within = known(row, "within", places);
            if (unit.equals(within)) {
                throw row.bad("a unit cannot be split from itself");
            }
            row.year("until");
            memberships
                    .holders
                    .computeIfAbsent(unit, unused -> new ArrayList<>())
                    .add(within);
        }
        return memberships;
    }

    /** The units of today that a unit was split from. */
    List<Place> holders(Place unit) {
        return holders.getOrDefault(unit, List.of());
    }

    private static Place known(Row row, String column, Function<PlaceCode, Place> places) {
        PlaceCode code = row.code(column);
        Place place = places.apply(code);
        if (place == null || !place.code().equals(code)) {
            throw row.bad("nobody knows '" + code + "'");
        }
        return place;
    }
}
