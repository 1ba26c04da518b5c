package ashyldy.ingest.mention.facility;

import java.util.Optional;
import java.util.OptionalInt;

import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.PhaseWords;
import ashyldy.ingest.language.PhaseWords.Sort;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds which phase of a project a sentence speaks of: "the third line", "2nd phase", "phase II".
///
/// Where it speaks of several, none is found: a claim is about one. "In the first place" is no phase, nor is the first
/// stage of a contest.
public final class PhaseFinder {
    /// Words between the ordinal and its noun.
    private static final int GAP = 2;

    /// Words after the noun among which the contest stands whose stage it is.
    private static final int NEAR = 3;

    private final PhaseWords words;

    public PhaseFinder(LanguagePack pack) {
        this.words = PhaseWords.of(pack);
    }

    public Optional<PhaseMention> phase(Sentence sentence) {
        Optional<PhaseMention> only = Optional.empty();
        for (int word = 0; word < sentence.size(); word++) {
            int at = word;
            if (isNoun(sentence, at) && !isOther(sentence, at)) {
                Optional<PhaseMention> here = before(sentence, at).or(() -> after(sentence, at));
                boolean another = here.isPresent()
                        && only.isPresent()
                        && only.get().ordinal() != here.get().ordinal();
                if (another || isSeveral(sentence, here)) {
                    return Optional.empty();
                }
                only = only.or(() -> here);
            }
        }
        return only;
    }

    /// Some nouns mean a phase only behind a word that says so: a "start-up complex".
    private boolean isNoun(Sentence sentence, int at) {
        String form = sentence.token(at).form();
        return words.is(Sort.NOUN, form)
                || words.is(Sort.GUARDED, form)
                        && at > 0
                        && words.is(Sort.BETWEEN, sentence.token(at - 1).form());
    }

    /// "In the first place", "the first stage of the contest".
    private boolean isOther(Sentence sentence, int noun) {
        for (int at = noun; at <= noun + NEAR && at < sentence.size(); at++) {
            if (words.is(Sort.NEVER, sentence.token(at).form())) {
                return true;
            }
        }
        return noun > 1
                && words.isIdiom(
                        sentence.token(noun - 2).form(),
                        sentence.token(noun - 1).form(),
                        sentence.token(noun).form());
    }

    private Optional<PhaseMention> before(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at >= 0
                && noun - at <= GAP
                && words.is(Sort.BETWEEN, sentence.token(at).form())) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        OptionalInt word = ordinal(sentence.token(at));
        if (word.isPresent()) {
            return Optional.of(new PhaseMention(word.getAsInt(), at, noun + 1));
        }
        return digits(sentence, at).map(from -> new PhaseMention(number(sentence.token(from)), from, noun + 1));
    }

    /// A whole number whose ending, if any, is glued to it: "2-nd".
    private Optional<Integer> digits(Sentence sentence, int last) {
        int at = last;
        if (sentence.token(at).isWord()
                && sentence.token(at).glued()
                && sentence.token(at).text().length() <= GAP + 1) {
            at--;
        }
        if (at >= 0
                && at < sentence.size()
                && sentence.token(at).isMark()
                && sentence.token(at).is('-')) {
            at--;
        }
        boolean plain = at == last && at >= 0;
        boolean number = at >= 0 && !plain && isSmall(sentence.token(at));
        return number ? Optional.of(at) : Optional.empty();
    }

    /// "Phase 2", "phase two", "phase II".
    private Optional<PhaseMention> after(Sentence sentence, int noun) {
        if (noun + 1 >= sentence.size() || sentence.token(noun + 1).glued()) {
            return Optional.empty();
        }
        Token next = sentence.token(noun + 1);
        OptionalInt cardinal = words.number(Sort.CARDINAL, next.form());
        boolean ends = noun + 2 == sentence.size()
                || !sentence.token(noun + 2).isWord()
                || words.number(Sort.CARDINAL, sentence.token(noun + 2).form()).isEmpty();
        if (cardinal.isPresent() && ends) {
            return Optional.of(new PhaseMention(cardinal.getAsInt(), noun, noun + 2));
        }
        return Roman.of(next.text()).isPresent()
                ? Optional.of(new PhaseMention(Roman.of(next.text()).getAsInt(), noun, noun + 2))
                : Optional.empty();
    }

    private OptionalInt ordinal(Token token) {
        OptionalInt word = words.number(Sort.ORDINAL, token.form());
        return word.isPresent() ? word : Roman.of(token.text());
    }

    /// "The first and the second phase", "phases 1 and 2".
    private boolean isSeveral(Sentence sentence, Optional<PhaseMention> found) {
        if (found.isEmpty()) {
            return false;
        }
        for (int at = Math.max(0, found.get().from() - GAP); at < found.get().from(); at++) {
            if (ordinal(sentence.token(at)).isPresent() && at + 1 < found.get().from()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(Token token) {
        return token.isNumber()
                && token.text().length() <= 2
                && token.text().chars().allMatch(Character::isDigit)
                && number(token) > 0;
    }

    private static int number(Token token) {
        return Integer.parseInt(token.text());
    }
}
