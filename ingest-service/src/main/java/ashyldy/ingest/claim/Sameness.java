package ashyldy.ingest.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Amount;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Stage;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.places.NameKey;

/// Whether a facility of this sentence is one that the article spoke of before.
final class Sameness {
    /// How many projects back an article is thought to return to.
    private static final int LOOK_BACK = 40;

    private static final int FAR = 12;

    /// Sentences after which a name is no longer that of a facility which had none.
    private static final int NAMELESS = 8;

    /// Words between "one more" and its noun: "one more site, a clinic".
    private static final int MORE = 5;

    /// Words between an article and its noun.
    private static final int ARTICLE = 3;

    /// Kinds of so many sorts that the common noun must agree too.
    private static final Set<Kind> MANIFOLD = EnumSet.of(Kind.OTHER, Kind.CULTURE);

    /// Of what something is told, another sort of plant is another plant, too.
    private static final Set<Kind> MANIFOLD_WHEN_TOLD = EnumSet.of(Kind.OTHER, Kind.CULTURE, Kind.FACTORY, Kind.GAS);

    /// Kinds of which some are called plants.
    private static final Set<Kind> PLANTS = EnumSet.of(
            Kind.POWER,
            Kind.RENEWABLE,
            Kind.DESALINATION,
            Kind.WASTEWATER,
            Kind.LANDFILL,
            Kind.HEATING,
            Kind.AGRICULTURE);

    private final PlaceSense sense;
    private final Set<Kind> manifold;

    private Sameness(PlaceSense sense, Set<Kind> manifold) {
        this.sense = sense;
        this.manifold = manifold;
    }

    /// For a facility of which something is told.
    static Sameness ofTold(PlaceSense sense) {
        return new Sameness(sense, MANIFOLD_WHEN_TOLD);
    }

    /// For one that is only spoken of: "the plant" is the complex of the sentence before.
    static Sameness ofMentioned(PlaceSense sense) {
        return new Sameness(sense, MANIFOLD);
    }

    /// @param site where this one is, as far as its own sentence tells
    Optional<Draft> among(
            List<Draft> drafts, KindMention kind, Optional<Site> site, SentenceReading reading, int sentence) {
        return drafts.reversed().stream()
                .limit(LOOK_BACK)
                .filter(draft -> isSame(draft, kind, site, reading, sentence))
                .findFirst();
    }

    private boolean isSame(Draft draft, KindMention kind, Optional<Site> site, SentenceReading reading, int sentence) {
        if (draft.stage() == Stage.CANCELLED
                || draft.kind() != kind.kind() && !isPlant(draft, kind, reading)
                || isAnother(kind, reading)
                || isIndefinite(kind, reading) && isKnownByThen(draft, sentence)
                || !sameCount(draft, kind)) {
            return false;
        }
        if (site.isPresent()
                && draft.site().isPresent()
                && !draft.site().get().carried()
                && !site.get().mayBe(draft.site().get(), sense)) {
            return false;
        }
        if (site.isPresent() && isLongPast(draft, sentence) && kind.properName().isEmpty()) {
            return false;
        }
        if (draft.sentence() == sentence && !isOneOfThisSentence(draft, kind, reading)) {
            return false;
        }
        if (manifold.contains(kind.kind())
                && !sameHead(draft, kind, reading)
                && kind.properName().isEmpty()) {
            return false;
        }
        if (isOfOtherSize(draft, kind, reading) || isOfOtherLength(draft, kind, reading)) {
            return false;
        }
        Optional<NameMention> name = kind.properName();
        if (name.isPresent() && isUnlike(draft, name.get(), sentence)) {
            return false;
        }
        return name.isEmpty()
                || draft.properNames().isEmpty()
                || draft.properNames().stream().anyMatch(known -> sameName(name.get(), known));
    }

    /// "A power plant" that goes on as "the plant", a wind farm as "the 50-MW station".
    private static boolean isPlant(Draft draft, KindMention kind, SentenceReading reading) {
        boolean plain = kind.to() - kind.from() == 1 && kind.name().isEmpty() && PLANTS.contains(draft.kind());
        boolean station = kind.isMeasured() && draft.kind() == Kind.RENEWABLE;
        return plain && (station || kind.kind() == Kind.FACTORY && sameHead(draft, kind, reading));
    }

    /// "A clinic for 500 and a maternity home for 200": other words and another capacity.
    private static boolean isOfOtherSize(Draft draft, KindMention kind, SentenceReading reading) {
        Optional<Amount> known = draft.figure(Measure.CAPACITY);
        return known.isPresent()
                && !sameHead(draft, kind, reading)
                && reading.amounts().stream()
                        .filter(amount -> amount.measure() == UnitMeasure.CAPACITY && amount.distanceTo(kind) == 0)
                        .anyMatch(amount -> amount.value().compareTo(known.get().value()) != 0);
    }

    /// "Last year 610 km of roads were repaired": not the road of the sentence before, which has a length of its own.
    private static boolean isOfOtherLength(Draft draft, KindMention kind, SentenceReading reading) {
        Optional<Amount> known = draft.figure(Measure.LENGTH);
        return known.isPresent()
                && kind.properName().isEmpty()
                && reading.amounts().stream()
                        .filter(amount -> amount.measure() == UnitMeasure.LENGTH && amount.to() == kind.from())
                        .anyMatch(amount -> amount.value().compareTo(known.get().value()) != 0);
    }

    /// What has a name of its own is none of several, nor a line between other ends, nor what was spoken of long before
    /// without it.
    private static boolean isUnlike(Draft draft, NameMention name, int sentence) {
        return draft.properNames().isEmpty()
                && (draft.count().isPresent() || name.isRoute() || sentence - draft.sentence() > NAMELESS);
    }

    /// One whose place no sentence gave is not found again far below, at a place of which nothing was said.
    private static boolean isLongPast(Draft draft, int sentence) {
        return sentence - draft.sentence() > FAR
                && draft.site().filter(known -> !known.carried()).isEmpty();
    }

    /// Two facilities of one sentence are one only where the words are the same and neither is counted, measured or
    /// worked on by itself.
    private boolean isOneOfThisSentence(Draft draft, KindMention kind, SentenceReading reading) {
        boolean ownWorks = kind.works().isPresent()
                && draft.mention().works().isPresent()
                && !kind.works().equals(draft.mention().works());
        return !ownWorks
                && sameHead(draft, kind, reading)
                && kind.count().isEmpty()
                && draft.count().isEmpty();
    }

    private static boolean sameHead(Draft draft, KindMention kind, SentenceReading reading) {
        return reading.sentence().tokens().subList(kind.from(), kind.to()).stream()
                        .anyMatch(word -> draft.heads().stream().anyMatch(head -> alike(word.form(), head)))
                || kind.properName().isPresent() && draft.name().isPresent();
    }

    private static boolean isAnother(KindMention kind, SentenceReading reading) {
        return reading.matches().saysWithin(Topic.ANAPHORS, "more", Math.max(0, kind.phraseFrom() - MORE), kind.to());
    }

    /// The first sentence may be a headline, which the next one says again.
    private static boolean isKnownByThen(Draft draft, int sentence) {
        boolean headline = draft.sentence() == 0 && draft.name().isEmpty();
        return !headline && draft.sentence() < sentence;
    }

    /// English: "a park" after a park is another one.
    private static boolean isIndefinite(KindMention kind, SentenceReading reading) {
        return reading.matches()
                .saysWithin(Topic.ANAPHORS, "one", Math.max(0, kind.phraseFrom() - ARTICLE), kind.from());
    }

    /// A count and a single one are different, two counts must agree.
    private static boolean sameCount(Draft draft, KindMention kind) {
        Optional<Integer> count =
                kind.count().map(figure -> figure.value().intValue()).filter(number -> number > 1);
        boolean several = kind.plural() && count.isEmpty() && !draft.mention().plural();
        boolean those = kind.plural() && count.isEmpty() && draft.mention().plural();
        return (count.equals(draft.count()) || those) && !several;
    }

    /// Names are the same when every word of the shorter one begins like a word of the other, whatever the endings.
    private static boolean sameName(NameMention one, String other) {
        List<String> first = words(one.text());
        List<String> second = words(other);
        List<String> fewer = first.size() <= second.size() ? first : second;
        List<String> more = fewer == first ? second : first;
        return fewer.stream().allMatch(word -> more.stream().anyMatch(each -> alike(word, each)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .map(word -> NameKey.of(word).value() + word.replaceAll("[^0-9]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean alike(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.min(4, Math.min(one.length(), other.length()));
    }
}
