package ashyldy.ingest.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import ashyldy.events.Kind;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.places.Place;

/// Ports, stations and zones are called after where they are: what "the dry port «Khorgos – Gate»" goes on to tell is
/// told of Khorgos.
final class NamedHubs {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<Kind> HUBS = EnumSet.of(Kind.OTHER, Kind.INDUSTRIAL_ZONE, Kind.AIRPORT, Kind.RAILWAY);

    private final SentenceReading reading;
    private final PlaceSense sense;

    NamedHubs(SentenceReading reading, PlaceSense sense) {
        this.reading = reading;
        this.sense = sense;
    }

    /// Where the sentence stands, when it begins with such a name and its first word is one place of the gazetteer.
    Optional<Site> site() {
        return Among.first(reading.kinds())
                .filter(kind -> HUBS.contains(kind.kind()) && !isPlaced(kind))
                .flatMap(KindMention::properName)
                .filter(NameMention::quoted)
                .flatMap(this::place)
                .map(Site::carriedAt);
    }

    private boolean isPlaced(KindMention hub) {
        return reading.places().stream().filter(PlaceMention::isSite).anyMatch(place -> place.from() < hub.from());
    }

    private Optional<Place> place(NameMention name) {
        return WORD.matcher(name.text())
                .results()
                .findFirst()
                .map(word -> sense.gazetteer().similar(word.group()))
                .filter(places -> places.size() == 1)
                .map(List::getFirst);
    }
}
