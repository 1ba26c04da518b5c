package ashyldy.ingest.discourse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.places.Place;

/// Where roads and lines lie: their ends are their site.
final class Routes {
    private final PlaceSense sense;

    Routes(PlaceSense sense) {
        this.sense = sense;
    }

    /// Where a way lies: the finest place that holds all of its ends. An end that nobody knows settles nothing.
    Optional<Site> ofRoute(List<PlaceMention> ends) {
        List<Place> known =
                ends.stream().map(sense::place).flatMap(Optional::stream).toList();
        if (known.size() < 2 || known.size() < ends.size()) {
            return Optional.empty();
        }
        return holding(known);
    }

    /// What holds several sites: their district, their town, their region.
    Optional<Site> around(List<Site> sites) {
        List<Place> known =
                sites.stream().map(Site::place).flatMap(Optional::stream).toList();
        return known.size() < sites.size() || known.isEmpty() ? Optional.empty() : holding(known);
    }

    private Optional<Site> holding(List<Place> places) {
        Place first = places.getFirst();
        return Stream.concat(Stream.of(first), sense.gazetteer().ancestors(first).stream())
                .filter(place -> Among.all(places, end -> sense.isWithin(end, place)))
                .findFirst()
                .map(place -> new Site(
                        Optional.of(place), Optional.empty(), false, Optional.empty(), Optional.empty(), false));
    }

    /// Whether every end that is known lies there, and one is known.
    boolean mayHold(Place region, List<PlaceMention> ends) {
        List<Place> known =
                ends.stream().map(sense::place).flatMap(Optional::stream).toList();
        return !known.isEmpty() && Among.all(known, end -> sense.isWithin(end, region));
    }
}
