package ashyldy.ingest.frame;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.text.Among;
import ashyldy.places.PlaceLevel;

/// Keeps what sounds like an opening from being one. A false opening is the worst that a reading can tell, so each
/// guard rather loses a claim.
final class Guards {
    /// Words between "once" and the verb of its clause.
    private static final int CLAUSE = 6;

    /// Words between "became" and its noun: "the third".
    private static final int NOUN = 4;

    private final SentenceReading reading;

    Guards(SentenceReading reading) {
        this.reading = reading;
    }

    /// "Once the plant is commissioned, 200 people will work there": the word only tells when. In Kazakh it follows the
    /// verb.
    boolean isOnlyWhen(StageMention mention) {
        boolean kazakh = reading.sentence().language() == Language.KK;
        return Among.any(
                reading.matches().saying(ModalityCode.CONDITION),
                word -> kazakh
                        ? word.from() == mention.to()
                        : word.to() <= mention.from()
                                && mention.from() - word.to() <= CLAUSE
                                && noMark(word.to(), mention.from()));
    }

    /// "It became the fourth site commissioned this year": the noun only says what something else is.
    boolean isPredicate(KindMention kind) {
        return (kind.isWeak() || kind.kind() == Kind.OTHER)
                && kind.works().isEmpty()
                && kind.name().isEmpty()
                && Among.any(
                        reading.matches().saying(ModalityCode.COPULA),
                        word -> word.to() <= kind.from()
                                && kind.from() - word.to() < NOUN
                                && noMark(word.to(), kind.from()));
    }

    /// "350 schools operate in the region": they are counted, not opened; cameras that operate were put up.
    boolean isInventory(StageMention stage, KindMention kind) {
        return stage.cue() == StageCue.SETTLED
                && stage.act().isEmpty()
                && !kind.isDevice()
                && kind.kind() != Kind.STREET
                && (kind.several().isPresent() || isCountedWith(kind));
    }

    /// "23 boiler houses and one power station operate": the one is counted with the others.
    private boolean isCountedWith(KindMention kind) {
        for (KindMention other : reading.kinds()) {
            if (other.to() <= kind.phraseFrom()
                    && other.several().isPresent()
                    && reading.isListed(other.to(), kind.phraseFrom())) {
                return true;
            }
        }
        return false;
    }

    /// "Heat reaches the social facilities": they are reached, whatever they are.
    boolean isReceiver(KindMention kind, StageMention stage) {
        return kind.kind() == Kind.OTHER && kind.isWeak() && kind.plural() && stage.supplies();
    }

    /// "Families move into the houses, and the rebuilding of a kindergarten": works that follow another facility are a
    /// subject of their own, and nobody moves into works.
    boolean isOfAnother(StageMention stage, KindMention kind) {
        if (kind.works().isEmpty() || stage.cue().needsWorks() || stage.to() > kind.phraseFrom()) {
            return false;
        }
        int works = kind.works().get().from();
        for (KindMention other : reading.kinds()) {
            if (other.from() >= stage.to()
                    && other.to() <= works
                    && other.works().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// "The ceremony of opening was the laying of a capsule": what only begins has not opened.
    boolean isOnlyStart(StageMention mention) {
        return mention.cue() == StageCue.OPENED
                && reading.kinds().isEmpty()
                && Among.any(reading.stages(), other -> other.cue() == StageCue.BEGUN);
    }

    /// Kazakh: "to 48 of the 56 houses a gas line was laid": the line was, and the houses only have it now.
    boolean isReached(KindMention kind, StageMention stage) {
        return reading.sentence().language() == Language.KK
                && Among.any(
                        reading.kinds(),
                        other -> other.from() >= kind.to()
                                && other.to() <= stage.from()
                                && Predicates.NETWORKS.contains(other.kind())
                                && other.kind() != Kind.OTHER
                                && !reading.isListed(kind.to(), other.from()));
    }

    /// "Repair of the roads on 13 streets": the roads are the streets.
    boolean isStreetsOwn(KindMention kind) {
        return kind.kind() == Kind.ROAD
                && kind.plural()
                && kind.count().isEmpty()
                && Among.any(
                        reading.kinds(),
                        other -> other.kind() == Kind.STREET
                                && other.phraseFrom() >= kind.to()
                                && other.phraseFrom() - kind.to() <= 1);
    }

    private boolean noMark(int from, int to) {
        return Among.none(reading.sentence().tokens().subList(from, to), token -> token.isMark());
    }

    /// "The works are finished, but it has not been launched", "… , the rest will be done by June".
    boolean isUnfinished(StageMention mention) {
        return isUndone(mention) || Among.any(reading.stages(), other -> isUndoing(other, mention));
    }

    private boolean isUndone(StageMention mention) {
        boolean ofOne = reading.kinds().size() <= 1;
        boolean share = reading.says(ModalityCode.PARTIAL)
                && Among.any(reading.stages(), other -> other.cue() == StageCue.UNDERWAY);
        return ofOne && (share || reading.says(ModalityCode.UNFINISHED))
                || reading.matches()
                        .saysWithin(
                                ModalityCode.UNFINISHED,
                                reading.clauseFrom(mention.from()),
                                reading.clauseTo(mention.from()));
    }

    /// A later opening that is denied, where no other facility is named that it may be said of.
    private boolean isUndoing(StageMention other, StageMention mention) {
        return other.denied()
                && other.cue() == StageCue.OPENED
                && other.from() >= mention.to()
                && Among.none(reading.kinds(), kind -> kind.from() >= mention.to() && kind.to() <= other.from());
    }

    /// Kazakh: "gas came to the school and 18 houses": the last noun of a list carries the case of all.
    boolean sharesCase(KindMention kind) {
        return reading.sentence().language() == Language.KK
                && Among.any(
                        reading.kinds(),
                        other -> other.oblique()
                                && other.phraseFrom() > kind.to()
                                && reading.isListed(kind.to(), other.phraseFrom()));
    }

    /// "Over the past three years 28 schools were built": several, over years, are the background of the news, unless
    /// each has a place of its own: "over two years centres opened in A and B districts".
    boolean isSummary(KindMention kind) {
        boolean several = kind.plural() || kind.several().isPresent();
        return reading.says(ModalityCode.SUMMARY)
                && Among.any(
                        reading.matches().saying(ModalityCode.SUMMARY),
                        word -> several || kind.isLine() && word.entry().is("recent"))
                && !(kind.several().isEmpty() && !kind.isLine() && isListOfPlaces());
    }

    private boolean isListOfPlaces() {
        return Among.any(
                reading.places(),
                place -> place.isSite()
                        && place.group() != place.from()
                        && Among.none(place.candidates(), each -> each.level() == PlaceLevel.REGION));
    }
}
