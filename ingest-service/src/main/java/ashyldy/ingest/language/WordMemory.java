package ashyldy.ingest.language;

import java.util.function.Function;

/// Remembers what was found for a word, for as many words as there are seats: news repeats its words.
///
/// A word that falls on a taken seat moves the one before to the seat beside it, so nothing grows. Any number of
/// threads may share one: what is
/// remembered never changes once made, and a thread that sees an old seat only finds anew what it did not see.
///
/// @param <V> immutable
public final class WordMemory<V> {
    private static final int USUAL = 14;
    private static final int LONGEST = 40;

    private record Known<V>(String word, V value) {}

    private final Known<V>[] seats;
    private final int bits;
    private final Function<String, V> find;

    /// @param find of a word alone, so that it may be asked once or many times
    public WordMemory(Function<String, V> find) {
        this(find, USUAL);
    }

    /// @param bits binary logarithm of the number of seats
    @SuppressWarnings("unchecked")
    WordMemory(Function<String, V> find, int bits) {
        this.find = find;
        this.bits = bits;
        seats = (Known<V>[]) new Known<?>[1 << bits];
    }

    public V of(String word) {
        return of(word, 0, word.length());
    }

    /// Of a word inside a text, which is cut out only when it is not remembered.
    V of(String text, int from, int to) {
        if (to - from > LONGEST) {
            return find.apply(text.substring(from, to));
        }
        int seat = seat(text, from, to);
        Known<V> known = seats[seat];
        if (is(known, text, from, to)) {
            return known.value();
        }
        Known<V> moved = seats[seat ^ 1];
        if (is(moved, text, from, to)) {
            return moved.value();
        }
        String word = text.substring(from, to);
        V value = find.apply(word);
        seats[seat ^ 1] = known;
        seats[seat] = new Known<>(word, value);
        return value;
    }

    private static boolean is(Known<?> known, String text, int from, int to) {
        return known != null && known.word().length() == to - from && text.startsWith(known.word(), from);
    }

    private int seat(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return (hash ^ hash >>> bits) & seats.length - 1;
    }
}
