package ashyldy.notify.channel.telegram;

import java.util.ArrayList;
import java.util.List;

import ashyldy.notify.channel.telegram.RichText.Run;

/// Cuts a text into pieces that fit into a message each: between lines where it can, between words else, and never in
/// a character. Markup that is open at the cut is closed before it and opened again after it.
final class Cutting {
    /// A piece that would lose more than this part of its room to a nice border is cut at a worse one.
    private static final int LEAST_SHARE = 2;

    private Cutting() {}

    /// @return none for a text of blanks, which no chat takes
    static List<RichText> pieces(RichText text, int longest) {
        List<RichText> pieces = new ArrayList<>();
        RichText rest = text;
        while (rest.length() > longest) {
            int cut = border(rest.text(), longest);
            add(pieces, part(rest, 0, cut));
            rest = part(rest, cut, rest.length());
        }
        add(pieces, rest);
        return pieces;
    }

    private static void add(List<RichText> pieces, RichText piece) {
        if (!piece.text().isBlank()) {
            pieces.add(piece);
        }
    }

    private static int border(String text, int longest) {
        int line = text.lastIndexOf('\n', longest - 1) + 1;
        if (line > longest / LEAST_SHARE) {
            return line;
        }
        int word = text.lastIndexOf(' ', longest - 1) + 1;
        if (word > longest / LEAST_SHARE) {
            return word;
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }

    private static RichText part(RichText text, int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : text.runs()) {
            int begin = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text().length());
            if (begin < end) {
                runs.add(new Run(run.text().substring(begin, end), run.tags()));
            }
            at += run.text().length();
        }
        return new RichText(runs);
    }
}
