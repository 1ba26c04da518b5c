package ashyldy.ingest.text;

import java.lang.Character.UnicodeScript;

/// Finds the places where a scraped page lost the space between two words: where the script changes, with enough
/// letters on both sides that neither is a stray look-alike letter nor an abbreviation with an ending.
final class LostSpace {
    private static final int ENOUGH = 2;

    private LostSpace() {}

    /// Whether a new word begins at `at`, inside the run of letters that began at `start`.
    static boolean at(String text, int start, int at, int to) {
        char current = text.charAt(at);
        char before = text.charAt(at - 1);
        if (current < 0x80 == before < 0x80 || !Character.isLetter(current) || !Character.isLetter(before)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(current);
        UnicodeScript other = UnicodeScript.of(before);
        return script != other
                && run(text, at, to, script, 1) >= ENOUGH
                && run(text, at - 1, start - 1, other, -1) >= ENOUGH;
    }

    private static int run(String text, int from, int limit, UnicodeScript script, int step) {
        int count = 0;
        for (int at = from; at != limit && count < ENOUGH; at += step, count++) {
            if (!Character.isLetter(text.charAt(at)) || UnicodeScript.of(text.charAt(at)) != script) {
                return count;
            }
        }
        return count;
    }
}
