package ashyldy.projects.catalogue;

import java.util.List;
import java.util.Optional;

import ashyldy.places.Coordinates;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// A region and how many projects lie in it.
public record PlaceCount(
        String code, String level, String kk, String ru, String en, Optional<Coordinates> coordinates, long projects) {

    /// All regions and republican cities, also those without a project.
    static List<PlaceCount> of(Gazetteer gazetteer, Stats stats) {
        return gazetteer.all().stream()
                .filter(place -> place.level().isFirst())
                .map(place ->
                        of(place, stats.regions().getOrDefault(place.code().value(), 0L)))
                .toList();
    }

    private static PlaceCount of(Place place, long projects) {
        return new PlaceCount(
                place.code().value(),
                place.level().word(),
                place.names().kk(),
                place.names().ru(),
                place.names().en(),
                place.coordinates(),
                projects);
    }
}
