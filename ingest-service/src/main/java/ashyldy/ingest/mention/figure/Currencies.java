package ashyldy.ingest.mention.figure;

import java.util.Optional;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// The signs and codes of money that stand before their figure: "$5", "KZT 11.5 billion", "T 5 bn".
final class Currencies {
    private Currencies() {}

    static Optional<Match> before(Sentence sentence, Matches matches, int at) {
        return matches.before(Topic.UNITS, at)
                .filter(unit -> UnitMeasure.of(unit.entry()) == UnitMeasure.MONEY)
                .filter(unit -> leads(sentence, unit));
    }

    /// A sign, or a code in capitals; "A$" and the like are other money.
    private static boolean leads(Sentence sentence, Match unit) {
        Token first = sentence.token(unit.from());
        boolean other = unit.from() > 0
                && first.isMark()
                && first.glued()
                && sentence.token(unit.from() - 1).isWord();
        return !other && (sentence.token(unit.to() - 1).isMark() || unit.entry().is("leads") && isCapital(first));
    }

    private static boolean isCapital(Token word) {
        String text = word.text();
        return Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(text.length() - 1));
    }

    /// Whether a unit stands only before its figure: the bare letter of the tenge.
    static boolean onlyLeads(Match unit) {
        return unit.entry().is("only_leads");
    }
}
