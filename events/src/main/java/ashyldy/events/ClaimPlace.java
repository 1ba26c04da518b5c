package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where a project is, as far as the article tells, from the coarse to the fine.
///
/// @param country ISO 3166-1 alpha-2, `KZ` unless the article says otherwise
/// @param precision the finest level that is filled
/// @param serves places that the project serves and need not stand in
/// @param quote absent where the whole article gives the place, as a heading does
public record ClaimPlace(
        String country,
        Optional<PlaceName> region,
        Optional<PlaceName> district,
        Optional<PlaceName> locality,
        PlacePrecision precision,
        List<PlaceName> serves,
        Optional<Quote> quote) {
    public ClaimPlace {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(precision, "precision");
        serves = serves == null ? List.of() : List.copyOf(serves);
    }
}
