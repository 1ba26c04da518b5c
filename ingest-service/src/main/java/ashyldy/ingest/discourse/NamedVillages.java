package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;

/// "Money was given for six water works. These are the villages of A, B and C", "works are ending in the villages of A
/// and B": a sentence that only names villages, after one that told what reaches them.
final class NamedVillages {
    private static final Set<Kind> NETWORKS =
            EnumSet.of(Kind.WATER_SUPPLY, Kind.WASTEWATER, Kind.GAS, Kind.HEATING, Kind.DIGITAL, Kind.POWER);

    private final SentenceReading reading;

    NamedVillages(SentenceReading reading) {
        this.reading = reading;
    }

    /// The facility of which each village gets one, once for each list of villages.
    List<KindMention> after(Optional<Lead> stated) {
        boolean bare =
                !reading.places().isEmpty() && Among.all(reading.kinds(), kind -> kind.isPart() || isVillage(kind));
        if (!bare || stated.isEmpty()) {
            return List.of();
        }
        Lead lead = stated.get();
        Optional<KindMention> model = lead.kind().filter(kind -> lead.ofSeveral() || isNetwork(kind));
        return model.map(kind -> Among.each(firsts(lead.ofSeveral()), place -> kind.placedAt(place.from(), place.to())))
                .orElse(List.of());
    }

    /// A village that is called after a dam or a mill.
    private boolean isVillage(KindMention kind) {
        return Among.any(
                reading.places(), place -> place.isSite() && place.from() <= kind.from() && kind.to() <= place.to());
    }

    private static boolean isNetwork(KindMention kind) {
        return NETWORKS.contains(kind.kind()) && (kind.isLine() || kind.isSupply());
    }

    private List<PlaceMention> firsts(boolean ofSeveral) {
        List<PlaceMention> villages = Among.those(
                reading.places(),
                place ->
                        place.isSite() && place.type().filter("village"::equals).isPresent());
        boolean cue = reading.says(AnaphorCode.AMONG) || reading.says(AnaphorCode.FOLLOWING);
        if (reading.stages().isEmpty()) {
            return cue ? firstOfEach(villages) : List.of();
        }
        List<PlaceMention> towns = isList(villages) || !ofSeveral ? villages : towns();
        return isList(towns) ? List.of(towns.getFirst()) : List.of();
    }

    /// "Treatment plants were launched in A and B. By the end of the year a launch is planned in C and D."
    private List<PlaceMention> towns() {
        return Among.those(
                reading.places(),
                place -> place.isSite()
                        && Among.any(place.candidates(), each -> each.level().isCity()));
    }

    private static List<PlaceMention> firstOfEach(List<PlaceMention> villages) {
        List<PlaceMention> firsts = new ArrayList<>();
        for (PlaceMention village : villages) {
            if (firsts.isEmpty() || firsts.getLast().group() != village.group()) {
                firsts.add(village);
            }
        }
        return firsts;
    }

    private static boolean isList(List<PlaceMention> villages) {
        return villages.size() > 1 && villages.get(0).group() == villages.get(1).group();
    }
}
