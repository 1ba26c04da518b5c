package ashyldy.ingest.discourse;

import java.util.List;
import java.util.Optional;

import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.places.Place;

/// Settles where the facilities of a sentence are: its places, or what "in this district" points back to.
final class Sites {
    /// What may be pointed back to, the most exact first.
    private static final List<AnaphorCode> POINTING = List.of(
            AnaphorCode.REGION_CENTRE,
            AnaphorCode.DISTRICT_CENTRE,
            AnaphorCode.DISTRICT,
            AnaphorCode.CITY,
            AnaphorCode.REGION);

    private final Telling telling;
    private final PlaceSense sense;

    Sites(Telling telling, PlaceSense sense) {
        this.telling = telling;
        this.sense = sense;
    }

    List<Site> of(Frame frame) {
        if (frame.sites().isEmpty()) {
            return pointedBack().map(List::of).orElse(List.of());
        }
        List<Site> sites = Among.each(frame.sites(), place -> site(place.value()));
        return Among.those(sites, site -> Among.none(sites, other -> holds(site, other)));
    }

    Site site(PlaceMention place) {
        return sense.site(place, Optional.of(telling.quote(place.from(), place.to(), place.rule())));
    }

    /// "Kaskelen, Karasai District": a place and what it lies in are one site.
    private boolean holds(Site wide, Site fine) {
        return wide != fine
                && wide.unlisted().isEmpty()
                && wide.place().isPresent()
                && fine.place().isPresent()
                && wide.fineness() < fine.fineness()
                && sense.isOrWasWithin(fine.place().get(), wide.place().get());
    }

    private Optional<Site> pointedBack() {
        if (telling.reading().matches().isEmpty(Topic.ANAPHORS)) {
            return Optional.empty();
        }
        return Among.firstMade(POINTING, code -> telling.reading().says(code) ? last(code) : Optional.empty())
                .map(Site::pointedAt);
    }

    private Optional<Place> last(AnaphorCode code) {
        return switch (code) {
            case REGION_CENTRE -> last(AnaphorCode.REGION).flatMap(sense.gazetteer()::centreOf);
            case DISTRICT_CENTRE -> last(AnaphorCode.DISTRICT).flatMap(sense.gazetteer()::centreOf);
            case DISTRICT -> sense.lastOf(place -> place.level().isDistrict());
            case CITY -> sense.lastOf(place -> place.level().isCity());
            case REGION -> sense.lastOf(place -> place.level().isFirst());
            case AMONG,
                    BELONGING,
                    BUILDING,
                    FOLLOWING,
                    HERE,
                    IT,
                    MORE,
                    NEW,
                    NOTHING,
                    OLD,
                    ONE,
                    ONE_OF,
                    PHASE,
                    PLURAL,
                    PURPOSE,
                    SIMILAR,
                    SOME_OF,
                    THESE -> Optional.empty();
        };
    }
}
