package ashyldy.places.classifier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// The regions, districts and cities of a classifier as the gazetteer knows them: by name within their region, also
/// within a region of the past, then by code. A classifier of another year puts them elsewhere and numbers them
/// otherwise.
final class Units {
    private final Gazetteer gazetteer;
    private final LabelReader labels;
    private final Map<String, Place> units = new HashMap<>();

    Units(Gazetteer gazetteer, LabelReader labels, Collection<ClassifierRow> rows) {
        this.gazetteer = gazetteer;
        this.labels = labels;
        List<ClassifierRow> coded = rows.stream().filter(ClassifierRow::hasCode).toList();
        coded.stream()
                .filter(ClassifierRow::isRegion)
                .forEach(row -> region(row).ifPresent(place -> units.put(row.region(), place)));
        coded.stream()
                .filter(ClassifierRow::isUnit)
                .forEach(row -> unit(row).ifPresent(place -> units.put(row.unit(), place)));
    }

    /// The unit that a settlement belongs to: its district or city, or the city of republican rank.
    Optional<Place> of(ClassifierRow row) {
        return Optional.ofNullable(units.get(row.unit()))
                .or(() -> gazetteer.byCode(row.unit()).filter(Units::isUnit))
                .or(() -> regionOf(row).filter(region -> region.level() == PlaceLevel.REPUBLICAN_CITY));
    }

    Optional<Place> regionOf(ClassifierRow row) {
        return Optional.ofNullable(units.get(row.region()))
                .or(() -> gazetteer
                        .byCode(row.region())
                        .filter(place -> place.level().isFirst()));
    }

    private Optional<Place> region(ClassifierRow row) {
        return names(row)
                .flatMap(name -> gazetteer.similar(name).stream())
                .filter(place -> place.level().isFirst())
                .filter(place -> place.level() == PlaceLevel.REPUBLICAN_CITY == isCity(row))
                .findFirst()
                .or(() -> gazetteer
                        .byCode(row.region())
                        .filter(place -> place.level().isFirst()));
    }

    private boolean isCity(ClassifierRow row) {
        return labels.read(row.russian())
                .kind()
                .filter(kind -> kind == RowKind.CITY || kind == RowKind.CITY_AUTHORITY)
                .isPresent();
    }

    private Optional<Place> unit(ClassifierRow row) {
        PlaceLevel level = isCity(row) ? PlaceLevel.REGIONAL_CITY : PlaceLevel.DISTRICT;
        return Stream.<Function<String, List<Place>>>of(gazetteer::named, gazetteer::similar, gazetteer::proposals)
                .map(search -> unit(row, level, search))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> gazetteer.byCode(row.unit()).filter(place -> place.level() == level));
    }

    private Optional<Place> unit(ClassifierRow row, PlaceLevel level, Function<String, List<Place>> search) {
        List<Place> found = names(row)
                .flatMap(name -> search.apply(name).stream())
                .filter(place -> place.level() == level)
                .filter(place ->
                        regionOf(row).filter(region -> holds(region, place)).isPresent())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean holds(Place region, Place place) {
        return gazetteer.isWithin(place, region) || gazetteer.wasWithin(place, region);
    }

    private Stream<String> names(ClassifierRow row) {
        return Stream.concat(Stream.of(row.russian()), row.kazakh().stream())
                .map(labels::read)
                .map(Label::name)
                .filter(name -> !name.isEmpty());
    }

    private static boolean isUnit(Place place) {
        return place.level() == PlaceLevel.DISTRICT || place.level() == PlaceLevel.REGIONAL_CITY;
    }
}
