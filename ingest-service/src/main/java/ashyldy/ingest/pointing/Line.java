package ashyldy.ingest.pointing;

import java.util.Optional;

import ashyldy.ingest.text.Span;

/// One line of what a model is asked: the headline or a sentence, with single spaces for all white space.
///
/// @param number by which the model points at it: 0 is the headline, 1 the first sentence
/// @param source the title or the article's text
/// @param span where it stands there
record Line(int number, String source, Span span, String words) {
    static Line of(int number, String source, Span span) {
        return new Line(number, source, span, collapsed(source.substring(span.start(), span.end())));
    }

    static String collapsed(String words) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (!isSpace(letter)) {
                kept.append(letter);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().stripTrailing();
    }

    /// Where in the source some words of the line stand, to the letter; those that stand alone before those inside of
    /// a word.
    Optional<Span> find(String wanted) {
        String sought = collapsed(wanted);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        int first = words.indexOf(sought);
        for (int at = first; at >= 0; at = words.indexOf(sought, at + 1)) {
            if (isAlone(at, at + sought.length())) {
                return Optional.of(printed(at, at + sought.length()));
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(printed(first, first + sought.length()));
    }

    private boolean isAlone(int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(words.charAt(from - 1)))
                && (to == words.length() || !Character.isLetterOrDigit(words.charAt(to)));
    }

    /// Back from the line to the source: letters are the same there, only spaces are more.
    private Span printed(int from, int to) {
        int start = skipSpaces(span.start());
        for (int kept = 0; kept < from; kept++) {
            start = next(start);
        }
        int end = start;
        for (int kept = from; kept < to - 1; kept++) {
            end = next(end);
        }
        return new Span(start, end + 1);
    }

    private int next(int at) {
        return isSpace(source.charAt(at)) ? skipSpaces(at) : at + 1;
    }

    private int skipSpaces(int at) {
        int after = at;
        while (after < span.end() && isSpace(source.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    @Override
    public String toString() {
        return "[" + number + "] " + words;
    }
}
