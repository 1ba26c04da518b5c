package ashyldy.ingest.mention.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Token;

/// The number words of one language. Checks the codes of numbers, units and bounds when it is made.
public final class NumberWords {
    private final LanguagePack pack;
    private final Map<String, NumberWord> words = new HashMap<>();
    private final CompoundNumbers compounds;

    public NumberWords(LanguagePack pack) {
        this.pack = pack;
        for (Entry entry : pack.entries()) {
            if (entry.topic() == Topic.NUMBERS) {
                words.put(entry.id(), NumberWord.of(entry));
            } else if (entry.topic() == Topic.UNITS) {
                UnitMeasure.of(entry);
            } else if (entry.topic() == Topic.BOUNDS) {
                BoundWord.of(entry);
            }
        }
        compounds = new CompoundNumbers(pack, this);
    }

    /// The word of a numeral that begins with a token.
    Optional<NumberPart> at(Token token, Matches matches, int at) {
        return matches.from(Topic.NUMBERS, at)
                .flatMap(match -> part(token, match))
                .filter(part -> part.sort() != Numeral.NOTHING);
    }

    private Optional<NumberPart> part(Token token, Match match) {
        NumberWord word = words.get(match.entry().id());
        if (word.glued() && !token.glued()) {
            return Optional.empty();
        }
        boolean inflected = pack.language() == Language.KK
                && (word.sort().isWord() || word.sort() == Numeral.SCALE)
                && !pack.headEnding(match.entry(), token.form()).isEmpty();
        return Optional.of(new NumberPart(
                word.sort(), word.value(), word.alone(), inflected, token.glued(), match.from(), match.to()));
    }

    boolean mayBeCompound(Token token) {
        return compounds.mayBe(token);
    }

    Optional<CompoundNumber> compound(Token token) {
        return compounds.of(token);
    }
}
