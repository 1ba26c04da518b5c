package ashyldy.ingest.text;

import java.text.Normalizer;

/// The first thing done to a text: letters that look alike become one letter, before any word is looked up.
///
/// Soft hyphens and other invisible characters inside words go, marks of stress go, a letter written as two characters
/// becomes one, stray letters of another script inside a word become letters of its own, and the Kazakh alphabet that
/// used apostrophes becomes the one with marks. Most texts need nothing of this and are handed on as they are.
final class LetterFolding {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char WORD_JOINER = '\u2060';
    private static final char GRAVE = '\u0300';
    private static final char LAST_MARK = '\u036F';
    private static final char FIRST_JOINER = '\u200B';
    private static final char ACUTE = '\u0301';

    private final LookAlikes lookAlikes = LookAlikes.read();

    Letters fold(String text) {
        Letters letters = hasMarks(text) ? withoutMarks(text) : Letters.asPrinted(text);
        letters = ApostropheLetters.fold(letters);
        return letters.with(lookAlikes.repaired(letters.text()));
    }

    private static boolean hasMarks(String text) {
        for (int at = 0; at < text.length(); at++) {
            char current = text.charAt(at);
            if (current >= SOFT_HYPHEN && mayBeMark(current) && (isInvisible(current) || isCombining(current))) {
                return true;
            }
        }
        return false;
    }

    /// Outside of the letters of Russian and Kazakh, which are most of all.
    private static boolean mayBeMark(char current) {
        return current <= LAST_MARK || current >= FIRST_JOINER;
    }

    private static Letters withoutMarks(String text) {
        Letters.Writer writer = new Letters.Writer(text.length());
        for (int at = 0; at < text.length(); at++) {
            char current = text.charAt(at);
            if (isCombining(current) && !writer.isEmpty() && Character.isLetter(writer.last())) {
                writer.extend(marked(writer.last(), current), at + 1);
            } else if (!isInvisible(current) && !isCombining(current)) {
                writer.add(current, at, at + 1);
            }
        }
        return writer.letters();
    }

    /// A Cyrillic letter with an accent is a stressed one; any other mark makes a letter of its own, if there is one.
    private static char marked(char letter, char mark) {
        boolean stressed = (mark == ACUTE || mark == GRAVE)
                && Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.CYRILLIC;
        String composed = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
        return stressed || composed.length() > 1 ? letter : composed.charAt(0);
    }

    private static boolean isInvisible(char current) {
        return current == SOFT_HYPHEN
                || current >= '\u200B' && current <= '\u200D'
                || current == WORD_JOINER
                || current == BYTE_ORDER_MARK;
    }

    private static boolean isCombining(char current) {
        return current >= GRAVE && current <= LAST_MARK;
    }
}
