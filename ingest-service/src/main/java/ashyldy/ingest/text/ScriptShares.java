package ashyldy.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.ScriptMarks;

/// Decides the language of a paragraph by its letters: Cyrillic or Latin, and how many of them only Kazakh has.
final class ScriptShares {
    private static final int SHORT = 40;
    private static final int TOO_SHORT = 4;

    /// Letters below which a language may show few of its own.
    private static final int DOUBTFUL = 160;

    private static final int TABLE = 0x600;

    private final List<ScriptMarks> marks;

    /// One bit for each set of marks that a letter belongs to.
    private final int[] sets = new int[TABLE];

    ScriptShares(List<ScriptMarks> marks) {
        this.marks = List.copyOf(marks);
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
        return counted(text, from, to, this::decided);
    }

    /// The language of a text of which every paragraph is in doubt: half the usual share of letters is enough.
    Language likeliest(String text) {
        return counted(text, 0, text.length(), this::likeliest);
    }

    private interface Judge<T> {
        T of(int cyrillic, int latin, int[] marked);
    }

    private <T> T counted(String text, int from, int to, Judge<T> judge) {
        int cyrillic = 0;
        int latin = 0;
        int[] marked = new int[marks.size()];
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (Character.isLetter(letter)) {
                boolean isCyrillic = letter >= 0x400 && letter < 0x530;
                cyrillic += isCyrillic ? 1 : 0;
                latin += isCyrillic ? 0 : 1;
                count(letter < TABLE ? sets[letter] : 0, marked);
            }
        }
        return judge.of(cyrillic, latin, marked);
    }

    private static void count(int sets, int[] marked) {
        for (int left = sets; left != 0; left &= left - 1) {
            marked[Integer.numberOfTrailingZeros(left)]++;
        }
    }

    private Language likeliest(int cyrillic, int latin, int[] marked) {
        for (int mark = 0; mark < marked.length; mark++) {
            ScriptMarks script = marks.get(mark);
            boolean enough = marked[mark] > 0 && 2 * marked[mark] >= script.share() * (cyrillic + latin);
            if (script.cyrillic() == (cyrillic >= latin) && enough) {
                return script.language();
            }
        }
        return cyrillic >= latin ? Language.RU : Language.EN;
    }

    private Optional<Language> decided(int cyrillic, int latin, int[] marked) {
        int letters = cyrillic + latin;
        if (letters < TOO_SHORT) {
            return Optional.empty();
        }
        boolean isCyrillic = cyrillic >= latin;
        boolean doubtful = false;
        for (int mark = 0; mark < marked.length; mark++) {
            ScriptMarks script = marks.get(mark);
            boolean some = letters < SHORT && marked[mark] > 0;
            if (script.cyrillic() == isCyrillic && (some || marked[mark] >= script.share() * letters)) {
                return Optional.of(script.language());
            }
            doubtful |= script.cyrillic() == isCyrillic && marked[mark] > 0;
        }
        if (doubtful && letters < DOUBTFUL) {
            return Optional.empty();
        }
        return Optional.of(isCyrillic ? Language.RU : Language.EN);
    }
}
