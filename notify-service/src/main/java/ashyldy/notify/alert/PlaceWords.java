package ashyldy.notify.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.places.Gazetteer;

/// Where a project is, in the reader's names.
final class PlaceWords {
    private final Gazetteer gazetteer;

    PlaceWords(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// From the coarse to the fine, each name once.
    List<String> names(ClaimPlace place, Phrases phrases) {
        return Stream.of(place.region(), place.district(), place.locality())
                .flatMap(Optional::stream)
                .flatMap(name -> name(name, phrases).stream())
                .distinct()
                .toList();
    }

    private Optional<String> name(PlaceName name, Phrases phrases) {
        return name.code()
                .flatMap(gazetteer::byCode)
                .map(place -> place.names().in(phrases.locale()))
                .or(() -> switch (phrases.language()) {
                    case KK -> name.kk();
                    case RU -> name.ru();
                    case EN -> name.en();
                })
                .or(name::ru)
                .or(name::kk)
                .or(name::en)
                .or(name::text);
    }
}
