package ashyldy.ingest.text;

import ashyldy.ingest.language.ScriptMarks;

/// How many letters of which sort a stretch of text has.
final class LetterCount {
    private final int[] marked;
    private final int[] plain;
    private int cyrillic;
    private int latin;
    private int plainLetters;

    /// @param marks how many sets of letters are told apart
    LetterCount(int marks) {
        marked = new int[marks];
        plain = new int[marks];
    }

    /// @param sets one bit for each set that the letter belongs to
    /// @param isPlain whether its word is no name
    void add(char letter, int sets, boolean isPlain) {
        if (letter >= 0x400 && letter < 0x530) {
            cyrillic++;
        } else {
            latin++;
        }
        plainLetters += isPlain ? 1 : 0;
        for (int left = sets; left != 0; left &= left - 1) {
            int mark = Integer.numberOfTrailingZeros(left);
            marked[mark]++;
            plain[mark] += isPlain ? 1 : 0;
        }
    }

    int all() {
        return cyrillic + latin;
    }

    boolean isCyrillic() {
        return cyrillic >= latin;
    }

    int marked(int mark) {
        return marked[mark];
    }

    /// Those that tell the language. Russian takes Kazakh names as they are spelled, so names do not count in Cyrillic;
    /// English news prints them without their marks.
    int telling(ScriptMarks script, int mark) {
        return script.cyrillic() ? plain[mark] : marked[mark];
    }

    boolean isShare(ScriptMarks script, int mark, double share) {
        return telling(script, mark) >= share * (script.cyrillic() ? plainLetters : all());
    }
}
