package ashyldy.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.FunctionWords;
import ashyldy.ingest.language.ScriptMarks;

/// Decides the language of a stretch of text by its letters: Cyrillic or Latin, and how many of them only Kazakh has.
///
/// A capitalised word inside may be a name, and a name keeps its letters in any language: it decides nothing. Where
/// letters leave a doubt, the small words of a language do.
final class ScriptShares {
    private static final int SHORT = 40;
    private static final int TOO_SHORT = 4;

    /// Letters below which a language may show few of its own.
    private static final int DOUBTFUL = 160;

    private static final int TABLE = 0x600;

    private final List<ScriptMarks> marks;
    private final FunctionWords functionWords = FunctionWords.read();

    private static final int LETTER = 1 << 30;
    private static final int CAPITAL = 1 << 29;

    /// One bit for each set of marks that a letter belongs to, one for any letter, one for a capital.
    private final int[] sets = new int[TABLE];

    ScriptShares(List<ScriptMarks> marks) {
        this.marks = List.copyOf(marks);
        for (char letter = 0; letter < TABLE; letter++) {
            sets[letter] = sort(letter);
        }
        for (int mark = 0; mark < marks.size(); mark++) {
            String letters = marks.get(mark).letters();
            int set = 1 << mark;
            (letters + letters.toUpperCase(Locale.ROOT))
                    .chars()
                    .filter(letter -> letter < TABLE && letter > 'z')
                    .forEach(letter -> sets[letter] |= set);
        }
    }

    /// Nothing where there are too few letters to tell, or some that only one language has but fewer than it mostly
    /// has: then the rest of the article tells.
    Optional<Language> language(String text, int from, int to) {
        return decided(count(text, from, to), new Stretch(text, from, to));
    }

    /// The language of a text of which every paragraph is in doubt: half the usual share of letters is enough.
    Language likeliest(String text) {
        return likeliest(count(text, 0, text.length()), new Stretch(text, 0, text.length()));
    }

    /// The language of a sentence that is not in the language of its line; nothing without a clear sign.
    Optional<Language> other(Language line, String text, int from, int to) {
        Stretch stretch = new Stretch(text, from, to);
        if (functionWords.any(line, text, from, to)) {
            return Optional.empty();
        }
        LetterCount letters = count(text, from, to);
        for (int mark = 0; mark < marks.size(); mark++) {
            ScriptMarks script = marks.get(mark);
            boolean clear = letters.telling(script, mark) >= 2 && letters.isShare(script, mark, script.share());
            if (script.cyrillic() == letters.isCyrillic() && clear) {
                return Optional.of(script.language()).filter(found -> found != line);
            }
        }
        Language usual = usual(letters);
        return usual != line && stretch.words(usual) >= 2 ? Optional.of(usual) : Optional.empty();
    }

    /// Words of one language against those of another.
    private final class Stretch {
        private final String text;
        private final int from;
        private final int to;

        private Stretch(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
        }

        private int words(Language language) {
            return functionWords.count(language, text, from, to);
        }

        /// Above 0 where the first shows, below where the second does.
        private int more(Language one, Language other) {
            return words(one) - words(other);
        }
    }

    private LetterCount count(String text, int from, int to) {
        LetterCount letters = new LetterCount(marks.size());
        boolean inside = false;
        boolean plain = true;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            int set = letter < TABLE ? sets[letter] : sort(letter);
            if ((set & LETTER) == 0) {
                inside = false;
                continue;
            }
            plain = inside ? plain : letters.all() == 0 || (set & CAPITAL) == 0;
            inside = true;
            letters.add(letter, set & CAPITAL - 1, plain);
        }
        return letters;
    }

    private static int sort(char letter) {
        return (Character.isLetter(letter) ? LETTER : 0) | (Character.isUpperCase(letter) ? CAPITAL : 0);
    }

    private static Language usual(LetterCount letters) {
        return letters.isCyrillic() ? Language.RU : Language.EN;
    }

    private Language likeliest(LetterCount letters, Stretch stretch) {
        Language usual = usual(letters);
        for (int mark = 0; mark < marks.size(); mark++) {
            ScriptMarks script = marks.get(mark);
            boolean some = script.cyrillic() == letters.isCyrillic() && letters.marked(mark) > 0;
            boolean enough = letters.telling(script, mark) > 0 && letters.isShare(script, mark, script.share() / 2);
            if (some
                    && (enough || stretch.more(script.language(), usual) > 0)
                    && stretch.more(usual, script.language()) <= 0) {
                return script.language();
            }
        }
        return usual;
    }

    private Optional<Language> decided(LetterCount letters, Stretch stretch) {
        if (letters.all() < TOO_SHORT) {
            return Optional.empty();
        }
        Language usual = usual(letters);
        boolean doubtful = false;
        for (int mark = 0; mark < marks.size(); mark++) {
            ScriptMarks script = marks.get(mark);
            if (script.cyrillic() != letters.isCyrillic() || letters.marked(mark) == 0) {
                continue;
            }
            boolean some = letters.all() < SHORT && letters.telling(script, mark) > 0;
            boolean enough = some || letters.telling(script, mark) > 0 && letters.isShare(script, mark, script.share());
            int more = letters.all() < DOUBTFUL || !script.cyrillic() ? stretch.more(script.language(), usual) : 0;
            if (enough && more >= 0 || more > 0) {
                return Optional.of(script.language());
            }
            doubtful |= more == 0;
        }
        return doubtful && letters.all() < DOUBTFUL ? Optional.empty() : Optional.of(usual);
    }
}
