package ashyldy.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared letter by letter: case, spaces, kinds of dash and the dots over Russian io do not count. */
record ExactName(String value) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\\u2212");
    private static final char RUSSIAN_IO = '\u0451';
    private static final char RUSSIAN_IE = '\u0435';

    static ExactName of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(composed).replaceAll(" ").strip();
        return new ExactName(DASHES.matcher(spaced).replaceAll("-").replace(RUSSIAN_IO, RUSSIAN_IE));
    }
}
