package ashyldy.places;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared letter by letter: case, spaces, kinds of dash and the dots over Russian io do not count. */
record ExactName(String value) {

    private static final char RUSSIAN_IO = '\u0451';
    private static final char RUSSIAN_IE = '\u0435';
    private static final char MINUS = '\u2212';

    static ExactName of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder exact = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char letter = fold(composed.charAt(at));
            boolean spaceTwice = letter == ' ' && (exact.isEmpty() || exact.charAt(exact.length() - 1) == ' ');
            if (!spaceTwice) {
                exact.append(letter);
            }
        }
        return new ExactName(exact.toString().stripTrailing());
    }

    private static char fold(char letter) {
        if (letter == RUSSIAN_IO) {
            return RUSSIAN_IE;
        }
        if (letter == MINUS || Character.getType(letter) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
    }
}
