package ashyldy.ingest.name;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A name without what a page needs to print it: soft hyphens, joiners, marks of stress, white space of all sorts.
final class PlainName {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\u00AD]|(?<=\\p{IsCyrillic})[\u0300\u0301]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private PlainName() {}

    static String of(String printed) {
        String visible = INVISIBLE.matcher(printed).replaceAll("");
        String spaced = SPACE.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }
}
