package ashyldy.ingest.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.ListedNames;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;

/// "In A, B and C schools will open", "the schools «A» and «B»": one frame for each place or name. What is said of each
/// is said of every one, what is said of all of none.
final class Distribution {
    private static final int APIECE = 4;

    /// What is laid in each village for itself, though one noun tells of all: "a gas line in A, B and C".
    private static final Set<Kind> NETWORKS =
            EnumSet.of(Kind.WATER_SUPPLY, Kind.WASTEWATER, Kind.GAS, Kind.HEATING, Kind.DIGITAL);

    private static final Set<String> VILLAGES = Set.of("village", "rural_district");

    private final SentenceReading reading;

    Distribution(SentenceReading reading) {
        this.reading = reading;
    }

    List<Frame> of(Frame frame) {
        KindMention kind = frame.facility();
        List<NameMention> names = names(kind);
        if (names.size() > 1) {
            return Among.each(
                    names,
                    name -> frame.of(
                            kind.called(name), frame.sites().size() == 1 ? frame.sites() : List.of(), ofEach(frame)));
        }
        boolean onePerPlace = isOnePerPlace(frame);
        if (frame.sites().size() > 1 && !isTotal(frame) && (kind.plural() || isApiece(kind) || onePerPlace)) {
            boolean one = kind.isCountOf(frame.sites().size()) || onePerPlace;
            KindMention each = one ? kind.single() : kind.uncounted();
            return Among.each(frame.sites(), site -> frame.of(each, List.of(site), ofEach(frame)));
        }
        return List.of(frame);
    }

    /// "Seven schools opened in A, B and C": how many stand in each of them nobody says.
    private boolean isTotal(Frame frame) {
        boolean more = frame.facility()
                .several()
                .filter(number -> number > frame.sites().size())
                .isPresent();
        return (more || isNetwork(frame)) && !isApiece(frame.facility()) && !isOnePerPlace(frame);
    }

    /// "Water mains to the villages of A and B districts": one network.
    private static boolean isNetwork(Frame frame) {
        return frame.facility().isLine()
                && frame.facility().several().isEmpty()
                && Among.all(frame.sites(), site -> isDistrict(site.value()));
    }

    private static boolean isDistrict(PlaceMention place) {
        return !place.candidates().isEmpty()
                && Among.all(place.candidates(), each -> each.level().isDistrict());
    }

    /// An item of a list that has places instead of a noun; gas or water that reaches villages.
    private boolean isOnePerPlace(Frame frame) {
        KindMention kind = frame.facility();
        return kind.isSupply()
                || kind.isLine() && NETWORKS.contains(kind.kind()) && isOfVillages(frame)
                || isKazakh() && isOfVillages(frame)
                || isAcronym(kind) && isOfSettlements(frame)
                || reading.matches().at(Topic.KINDS, kind.from()).isEmpty();
    }

    /// Kazakh leaves a noun in the singular, though each village of a list has its own.
    private boolean isKazakh() {
        return reading.sentence().language() == Language.KK;
    }

    /// An acronym has no plural: "the building of CHP plants in A, B and C".
    private boolean isAcronym(KindMention kind) {
        String noun = reading.sentence().token(kind.to() - 1).text();
        return reading.sentence().language() == Language.RU
                && kind.name().isEmpty()
                && kind.count().isEmpty()
                && kind.to() - kind.from() == 1
                && noun.length() > 1
                && noun.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isOfSettlements(Frame frame) {
        return frame.sites().stream()
                .map(site -> site.value().candidates())
                .allMatch(candidates -> !candidates.isEmpty()
                        && Among.any(candidates, each -> each.level().isLocality()));
    }

    private static boolean isOfVillages(Frame frame) {
        return Among.all(
                frame.sites(),
                site -> site.value().type().filter(VILLAGES::contains).isPresent());
    }

    /// What is said of each, and the size of several that were not counted: "schools for 600 pupils in A and B".
    private static List<Bound<Measured>> ofEach(Frame frame) {
        boolean uncounted = frame.facility().several().isEmpty();
        return Among.each(
                Among.those(
                        frame.amounts(),
                        amount -> amount.value().scope() == Scope.EACH
                                || uncounted && amount.value().measure() == Measure.CAPACITY),
                amount -> new Bound<>(amount.value().as(Scope.PROJECT), "said of each"));
    }

    /// "In Taraz and Shymkent, one hospital in each".
    private boolean isApiece(KindMention kind) {
        return reading.matches().saysWithin(PlaceCode.APIECE, Math.max(0, kind.from() - APIECE), kind.from());
    }

    private List<NameMention> names(KindMention kind) {
        boolean listed = kind.plural() || kind.name().isPresent() || isKazakh();
        List<NameMention> quoted = kind.plural() ? quotedNames(kind) : List.of();
        return !listed || quoted.size() > 1
                ? quoted
                : new ListedNames(reading.sentence(), reading.matches(), reading.places()).of(kind);
    }

    /// The quoted names that stand in one list with its name.
    private List<NameMention> quotedNames(KindMention kind) {
        List<NameMention> all = reading.names();
        int own = kind.name().map(all::indexOf).orElse(-1);
        if (own < 0) {
            return List.of();
        }
        int from = own;
        int to = own + 1;
        while (from > 0
                && reading.isListed(all.get(from - 1).to(), all.get(from).from())) {
            from--;
        }
        while (to < all.size()
                && reading.isListed(all.get(to - 1).to(), all.get(to).from())) {
            to++;
        }
        return all.subList(from, to);
    }
}
