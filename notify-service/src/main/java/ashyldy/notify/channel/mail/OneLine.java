package ashyldy.notify.channel.mail;

import java.util.regex.Pattern;

/// Words of others where only one line of them may stand.
public final class OneLine {
    /// Line breaks would begin another header; marks of direction would turn round what stands behind them.
    private static final Pattern TREACHEROUS =
            Pattern.compile("[\\p{Cntrl}\\u2028-\\u202e\\u2066-\\u2069\\u200e\\u200f]+");

    private OneLine() {}

    /// @param most in characters; what is longer ends in an ellipsis, never within a letter
    public static String of(String text, int most) {
        String line = TREACHEROUS.matcher(text).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
