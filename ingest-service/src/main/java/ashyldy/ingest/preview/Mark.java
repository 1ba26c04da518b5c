package ashyldy.ingest.preview;

/// Words of an article and what they say.
///
/// @param start offset of the first char in the text
/// @param end offset after the last char
/// @param stage whether they say how far a project is, which is drawn with another line
record Mark(int start, int end, String label, boolean stage) {
    boolean touches(int from, int to) {
        return start < to && from < end;
    }

    char line() {
        return stage ? '^' : '-';
    }
}
