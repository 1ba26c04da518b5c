package ashyldy.notify.alert;

import java.text.Bidi;
import java.util.regex.Pattern;

/// Words from outside, made fit to stand among ours: what breaks lines or makes a text read as another is taken out, and
/// what runs from right to left is isolated, so that it turns round nothing but itself.
final class Foreign {
    /// Soft hyphens and joiners stand inside words.
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+");

    private static final Pattern TREACHEROUS = Pattern.compile(
            "[\\p{Cntrl}\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2067\\ud800-\\udfff\\ufeff\\ufffe\\uffff]+");

    /// First strong isolate, and its end. Telegram's HTML knows no `bdi`, so markup gets the same two characters.
    private static final String OPENS = "\u2068";

    private static final String CLOSES = "\u2069";

    private static final Pattern ISOLATES = Pattern.compile("[" + OPENS + CLOSES + "]+");

    private Foreign() {}

    static String words(String text) {
        return isolated(tame(text).strip());
    }

    /// Without what is treacherous in words from outside.
    static String tame(String text) {
        return tameAround(ISOLATES.matcher(text).replaceAll(" "));
    }

    /// The same for a line of ours, whose isolates stay.
    static String tameAround(String line) {
        return TREACHEROUS.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" ");
    }

    static String isolated(String text) {
        return runsTheOtherWay(text) ? isolate(text) : text;
    }

    static String isolate(String text) {
        return OPENS + text + CLOSES;
    }

    /// True for Arabic, Hebrew and the like: all of our languages run from left to right.
    static boolean runsTheOtherWay(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }
}
