package ashyldy.ingest.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.text.Among;

/// The words around a figure that say what it is the figure of.
final class MeasureWords {
    /// Words over which a word of measure still speaks of a figure.
    static final int REACH = 9;

    /// Words over which it speaks of nothing else.
    static final int CLOSE = 4;

    private final SentenceReading reading;
    private final boolean kazakh;

    MeasureWords(SentenceReading reading) {
        this.reading = reading;
        this.kazakh = reading.sentence().language() == Language.KK;
    }

    /// The word of measure nearest to a figure in its clause; what stands before it counts as nearer.
    Optional<Match> nearest(AmountMention mention, Set<MeasureCode> codes) {
        int from = reading.clauseFrom(mention.from());
        int to = reading.clauseTo(mention.from());
        List<Match> said = Among.those(
                reading.matches().of(Topic.MEASURES),
                word -> word.from() >= from
                        && word.to() <= to
                        && distance(word, mention) <= REACH
                        && saysAny(word, codes));
        return Among.nearest(said, word -> distance(word, mention));
    }

    private static boolean saysAny(Match word, Set<MeasureCode> codes) {
        for (MeasureCode code : codes) {
            if (word.says(code)) {
                return true;
            }
        }
        return false;
    }

    private static int distance(Match word, AmountMention mention) {
        return word.to() <= mention.from()
                ? mention.from() - word.to()
                : Math.max(0, word.from() - mention.to()) + CLOSE;
    }

    boolean said(AmountMention mention, MeasureCode code) {
        return nearest(mention, Set.of(code)).isPresent();
    }

    /// "At the first stage 80 thousand m² of shops and 20 thousand m² of offices": a phase at the head of a clause
    /// holds
    /// for all its figures.
    boolean ofPhase(AmountMention mention) {
        int from = reading.clauseFrom(mention.from());
        return said(mention, MeasureCode.STAGE)
                || reading.matches().of(Topic.MEASURES).stream()
                        .anyMatch(word -> word.says(MeasureCode.STAGE)
                                && word.from() >= from
                                && word.from() - from <= 2
                                && word.to() <= mention.from()
                                && commas(word.to(), mention.from()) == 0);
    }

    /// Between the same two commas: "120 children are taught, 26 people are employed".
    boolean saidBeside(AmountMention mention, MeasureCode code) {
        return nearest(mention, Set.of(code))
                .filter(word -> commas(Math.min(word.to(), mention.to()), Math.max(word.from(), mention.from())) == 0)
                .isPresent();
    }

    boolean close(AmountMention mention, MeasureCode code) {
        return Among.any(
                reading.matches().of(Topic.MEASURES),
                word -> word.says(code)
                        && (word.to() <= mention.from() && mention.from() - word.to() <= CLOSE - 1
                                || (kazakh || code == MeasureCode.EACH)
                                        && word.from() >= mention.to()
                                        && word.from() - mention.to() <= 1
                                || word.from() <= mention.from() && mention.from() < word.to()));
    }

    /// Whether the word stands right before the figure.
    boolean stands(AmountMention mention, MeasureCode code) {
        return reading.matches()
                .before(Topic.MEASURES, mention.from())
                .filter(word -> word.says(code))
                .isPresent();
    }

    int commas(int from, int to) {
        int commas = 0;
        for (int at = Math.max(0, from); at < Math.min(to, reading.sentence().size()); at++) {
            commas += reading.sentence().token(at).is(',') ? 1 : 0;
        }
        return commas;
    }

    /// What stands in the whole sentence.
    boolean says(MeasureCode code) {
        return reading.says(code);
    }

    /// "The building", "here": what the sentence measures is the facility before.
    boolean pointBack() {
        return reading.says(AnaphorCode.BUILDING) || reading.says(AnaphorCode.HERE);
    }
}
