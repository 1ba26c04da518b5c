package ashyldy.ingest.mention.facility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Work;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;

/// Finds facilities, with the number before them, the word of works that governs them and their name.
public final class KindFinder {
    private static final int WORKS = 6;

    /// What stages say of works that stand before the facility: "works are under way", "repairs will begin".
    private static final Set<String> RUNNING = Set.of("runs", "begun", "will_begin", "ended");

    private final Sentence sentence;
    private final Matches matches;
    private final CountFinder counts;
    private final List<WorkMention> works;
    private final NameFinder names;
    private final CaseOfNouns cases;
    private final RoomsInside rooms;

    public KindFinder(
            Sentence sentence,
            Matches matches,
            List<Figure> figures,
            List<WorkMention> works,
            NameFinder names,
            LanguagePack pack) {
        this.sentence = sentence;
        this.matches = matches;
        this.counts = new CountFinder(sentence, matches, figures, pack);
        this.works = works;
        this.names = names;
        this.cases = new CaseOfNouns(sentence, matches, pack);
        this.rooms = new RoomsInside(sentence, matches, cases);
    }

    public static List<WorkMention> works(Sentence sentence, Matches matches, LanguagePack pack) {
        if (matches.isEmpty(Topic.WORKS)) {
            return List.of();
        }
        return Among.each(
                Among.those(matches.of(Topic.WORKS), match -> match.tells()),
                match -> new WorkMention(
                        match.from(),
                        match.to(),
                        work(match),
                        isAim(match, sentence, pack),
                        match.entry().id()));
    }

    private static boolean isAim(Match match, Sentence sentence, LanguagePack pack) {
        return pack.headEnding(match.entry(), sentence.token(match.to() - 1).form())
                .equals("dative");
    }

    private static Optional<Work> work(Match match) {
        return match.says("generic")
                ? Optional.empty()
                : Optional.of(Work.valueOf(match.entry().says().toUpperCase(Locale.ROOT)));
    }

    public List<KindMention> kinds() {
        List<KindMention> kinds = Among.each(
                Among.those(
                        matches.of(Topic.KINDS),
                        match -> match.tells()
                                && !names.isInside(match)
                                && hasWhatItNeeds(match)
                                && !isSaidAgain(match)),
                match -> rooms.isRoom(match) ? roomOrNamed(kind(match)) : kind(match));
        return new LineParts(matches).marked(kinds);
    }

    /// "A gas distribution station (AGDS)": the brackets say the same once more.
    private boolean isSaidAgain(Match match) {
        return match.from() > 1
                && sentence.token(match.from() - 1).is('(')
                && Among.any(
                        matches.of(Topic.KINDS),
                        before -> before.to() == match.from() - 1
                                && before.says(match.entry().says()));
    }

    /// What has a name of its own or is built as such is more than a room.
    private static KindMention roomOrNamed(KindMention kind) {
        return kind.properName().isPresent() || kind.works().isPresent() ? kind : kind.inside();
    }

    /// "A station for 240 MW", "the line Here – There": facilities only beside their figure or their ends.
    private boolean hasWhatItNeeds(Match match) {
        return match.entry()
                .property("needs")
                .filter(need -> !need.equals("supply"))
                .map(measure -> measure.equals("route")
                        ? names.route(match).isPresent()
                        : matches.of(Topic.KINDS).size() == 1
                                && Among.any(
                                        matches.of(Topic.UNITS),
                                        unit -> measure.equals(
                                                        unit.entry().with().get("measure"))
                                                && Math.max(unit.from() - match.to(), match.from() - unit.to())
                                                        <= WORKS))
                .orElse(true);
    }

    /// "Gas" is no plural, whatever it ends in.
    private static boolean isSubstance(Match match) {
        return match.entry().property("needs").filter("supply"::equals).isPresent();
    }

    private KindMention kind(Match match) {
        Optional<Figure> count = counts.of(match);
        boolean owner = cases.isOwner(match);
        Optional<NameMention> name = names.of(match);
        int phrase = Math.min(match.from(), name.map(NameMention::from).orElse(match.from()));
        Optional<WorkMention> governing = owner || works.isEmpty()
                ? Optional.empty()
                : works(match, phrase).or(() -> worksOn(match)).filter(work -> !isBeside(match, work));
        int from = count.map(Figure::from).orElse(match.from());
        boolean oblique = owner || governing.isEmpty() && cases.isOblique(match, from);
        boolean plural = count.map(figure -> figure.value().intValue() > 1).orElse(false)
                || !isSubstance(match) && cases.isPlural(match, governing.isPresent() || isMeasured(match));
        Kind kind = Kind.valueOf(match.entry().says().toUpperCase(Locale.ROOT));
        return new KindMention(match.from(), match.to(), kind, match.entry(), oblique, plural, count, governing, name);
    }

    /// "The works on the square at the palace": they are on the square.
    private boolean isBeside(Match kind, WorkMention work) {
        return sentence.language() != Language.KK
                && cases.isOblique(kind, kind.from())
                && Among.any(matches.of(Topic.KINDS), other -> other.from() >= work.to() && other.to() <= kind.from());
    }

    /// "The area of the (new) school": one of them, though the noun could stand for several.
    private boolean isMeasured(Match kind) {
        return matches.before(Topic.MEASURES, kind.from())
                .or(() -> matches.before(Topic.MEASURES, kind.from() - 1))
                .filter(word -> !word.says(MeasureCode.FOR))
                .isPresent();
    }

    /// Russian and English: "construction of a (new three-storey) school"; Kazakh: the word of works follows.
    private Optional<WorkMention> works(Match kind, int phrase) {
        boolean after = sentence.language() == Language.KK;
        Predicate<WorkMention> governs = work -> work.work().isPresent()
                && (within(work, kind)
                        || (after ? follows(kind, work) : precedes(work, kind, phrase) || compound(kind, work)));
        return after ? Among.first(works, governs) : Among.last(works, governs);
    }

    /// "Works are under way on the bridge", "works on the bridge", "repairs have begun at the hospital".
    private Optional<WorkMention> worksOn(Match kind) {
        return works.stream()
                .filter(work -> work.to() < kind.from() && kind.from() - work.to() <= WORKS)
                .filter(work -> work.work().isEmpty() || isDoneTo(work, kind))
                .filter(work -> RUNNING.stream()
                                .anyMatch(code -> matches.saysWithin(Topic.STAGES, code, work.to(), kind.from()))
                        || matches.from(Topic.PLACES, work.to())
                                .filter(word -> word.says(PlaceCode.OBLIQUE))
                                .isPresent())
                .filter(work -> Among.none(
                        matches.saying(ClauseCode.BOUNDARY),
                        word -> word.from() >= work.to() && word.to() <= kind.from()))
                .filter(work -> Among.none(
                        matches.of(Topic.KINDS), other -> other.from() >= work.to() && other.to() <= kind.from()))
                .reduce((first, last) -> last);
    }

    /// English: what is done on a facility is done to it; what is renovated at one is mostly the facility itself.
    private boolean isDoneTo(WorkMention work, Match kind) {
        boolean renewed = work.work().filter(Work.REHABILITATION::equals).isPresent();
        return sentence.language() == Language.EN
                && Among.any(
                        matches.saying(PlaceCode.OBLIQUE),
                        word -> word.from() >= work.to() && word.to() <= kind.from() && isOn(word.entry(), renewed));
    }

    private static boolean isOn(Entry word, boolean renewed) {
        return word.is("upon") || renewed && (word.is("at") || word.is("inside"));
    }

    private static boolean within(WorkMention work, Match kind) {
        return work.from() >= kind.from() && work.to() <= kind.to();
    }

    private boolean follows(Match kind, WorkMention work) {
        return work.from() >= kind.to() && work.from() - kind.to() <= 3 && free(kind.to(), work.from());
    }

    private boolean precedes(WorkMention work, Match kind, int phrase) {
        return work.to() <= kind.from()
                && phrase - work.to() <= reach(work, kind)
                && free(work.to(), kind.from())
                && !isOnlyThere(work);
    }

    /// "Under construction at the airport": something else is.
    private boolean isOnlyThere(WorkMention work) {
        return sentence.language() == Language.EN
                && matches.from(Topic.PLACES, work.to())
                        .filter(word -> word.says(PlaceCode.OBLIQUE))
                        .isPresent();
    }

    /// A list after the word of works ("construction of a school, a clinic and a road") stretches its reach.
    private int reach(WorkMention work, Match kind) {
        long listed =
                Among.count(matches.of(Topic.KINDS), other -> other.from() >= work.to() && other.to() <= kind.from());
        return WORKS + (int) listed * WORKS;
    }

    /// "school construction".
    private boolean compound(Match kind, WorkMention work) {
        return sentence.language() == Language.EN && work.from() == kind.to();
    }

    private boolean free(int from, int to) {
        return Among.none(matches.of(Topic.STAGES), stage -> stage.from() >= from && stage.to() <= to)
                && Among.none(matches.saying(ClauseCode.BOUNDARY), word -> word.from() >= from && word.to() <= to);
    }
}
