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
    private static final int SEATS = 1 << 14;
    private static final int LONGEST = 40;

    private record Known<V>(String word, V value) {}

    @SuppressWarnings("unchecked")
    private final Known<V>[] seats = (Known<V>[]) new Known<?>[SEATS];

    private final Function<String, V> find;

    /// @param find of a word alone, so that it may be asked once or many times
    public WordMemory(Function<String, V> find) {
        this.find = find;
    }

    public V of(String word) {
        if (word.length() > LONGEST) {
            return find.apply(word);
        }
        int seat = seat(word.hashCode());
        Known<V> known = seats[seat];
        if (known != null && known.word().equals(word)) {
            return known.value();
        }
        Known<V> moved = seats[seat ^ 1];
        if (moved != null && moved.word().equals(word)) {
            return moved.value();
        }
        V value = find.apply(word);
        seats[seat ^ 1] = known;
        seats[seat] = new Known<>(word, value);
        return value;
    }

    private static int seat(int hash) {
        return (hash ^ hash >>> 14) & SEATS - 1;
    }
}
