package ashyldy.projects.promise;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.ClaimPlace;
import ashyldy.events.Kind;
import ashyldy.events.PlacePrecision;
import ashyldy.events.Work;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What makes two totals the same promise: the same number of the same kind and work, for the same place and year.
/// Who says it makes no difference, for outlets quote one speaker under several names, or none.
///
/// @param place code of the finest place that is known, [#COUNTRY] for the whole country, empty where nobody says
/// @param year in which it shall be done, absent where that stays open
public record CountedKey(Kind kind, Work work, String place, Optional<Integer> year, int count) {
    public static final String COUNTRY = "KZ";
    static final String NOWHERE = "";

    public CountedKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(year, "year");
    }

    UUID id() {
        var name = "counted %s %s %s %s %d"
                .formatted(
                        kind.code(),
                        work.code(),
                        place,
                        year.map(String::valueOf).orElse("open"),
                        count);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static String place(Optional<ClaimPlace> place) {
        return place.map(CountedKey::finest).orElse(NOWHERE);
    }

    private static String finest(ClaimPlace place) {
        return Stream.of(place.locality(), place.district(), place.region())
                .flatMap(Optional::stream)
                .flatMap(name -> name.code().stream())
                .findFirst()
                .orElse(place.precision() == PlacePrecision.COUNTRY ? COUNTRY : NOWHERE);
    }
}
