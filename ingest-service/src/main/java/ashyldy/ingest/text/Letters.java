package ashyldy.ingest.text;

import java.util.Arrays;

/// A text as it is looked up, letter by letter, and where each letter stands in the text as it was printed.
///
/// Nothing that people see differs between the two; quotes point into what was printed.
///
/// @param starts offsets of the letters in the printed text; empty where nothing had to be changed
/// @param ends offsets after them
record Letters(String text, int[] starts, int[] ends) {
    private static final int[] SAME = {};

    static Letters asPrinted(String text) {
        return new Letters(text, SAME, SAME);
    }

    /// Whether every letter stands where it was printed.
    boolean isAsPrinted() {
        return starts.length == 0;
    }

    /// The place in the printed text of a stretch of this one.
    Span printed(Span span) {
        if (isAsPrinted() || span.length() == 0) {
            return span;
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /// Another letter in the same place.
    Letters with(String changed) {
        return new Letters(changed, starts, ends);
    }

    /// Builds letters one by one, each from a stretch of the printed text.
    static final class Writer {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Writer(int length) {
            text = new StringBuilder(length);
            starts = new int[length];
            ends = new int[length];
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        void add(char letter, int start, int end) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(letter);
        }

        /// The last letter goes on until `end`, and may be another one by that.
        void extend(char letter, int end) {
            text.setCharAt(text.length() - 1, letter);
            ends[text.length() - 1] = end;
        }

        Letters letters() {
            return new Letters(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
