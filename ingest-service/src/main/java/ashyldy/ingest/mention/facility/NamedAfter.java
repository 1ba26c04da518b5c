package ashyldy.ingest.mention.facility;

import java.util.Optional;
import java.util.function.IntPredicate;

import ashyldy.events.Language;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;

/// Finds where a Kazakh name of the kind "state drama theatre named after somebody" begins: with the somebody.
final class NamedAfter {
    private static final int LONGEST = 5;

    /// Words between "named after" and the facility: "the state academic drama theatre of …".
    private static final int LONGEST_AFTER = 9;

    private final Sentence sentence;
    private final Matches matches;
    private final IntPredicate isName;

    /// @param isName whether a token is a capitalised word that is no place and no common noun
    NamedAfter(Sentence sentence, Matches matches, IntPredicate isName) {
        this.sentence = sentence;
        this.matches = matches;
        this.isName = isName;
    }

    /// The first token of the name, where the facility is named after somebody.
    Optional<Integer> of(Match kind) {
        Optional<Integer> after = sentence.language() == Language.KK ? cue(kind) : Optional.empty();
        return after.map(this::person).filter(start -> start < after.get());
    }

    private Optional<Integer> cue(Match kind) {
        for (int at = kind.from() - 1; at > 0 && kind.from() - at <= LONGEST_AFTER; at--) {
            if (isSaying("named_after", at)) {
                return Optional.of(at);
            }
            boolean plain = sentence.token(at).isWord()
                    && matches.at(Topic.KINDS, at).isEmpty()
                    && matches.at(Topic.STAGES, at).isEmpty();
            if (!plain) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int person(int after) {
        int start = after;
        while (start > 0 && after - start < LONGEST && isPerson(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isPerson(int at) {
        boolean initial = sentence.token(at).is('.')
                && at > 0
                && sentence.token(at - 1).text().length() == 1;
        return initial
                || isSaying("title", at)
                || isName.test(at) && matches.at(Topic.DATES, at).isEmpty();
    }

    private boolean isSaying(String code, int at) {
        return matches.at(Topic.PLACES, at).filter(word -> word.says(code)).isPresent();
    }
}
