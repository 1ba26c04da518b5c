package ashyldy.ingest.language;

import java.util.function.Function;

/// Remembers what was found for a word, for as many words as there are seats: news repeats its words.
///
/// A word has a row of a few seats. Who comes new takes the first, the others move up and the last one leaves, so
/// nothing grows. Any number of threads may share one: what is remembered never changes once made, and a thread that
/// sees an old seat only finds anew what it did not see.
///
/// @param <V> immutable
public final class WordMemory<V> {
    private static final int USUAL = 14;
    private static final int LONGEST = 40;

    /// Seats in a row; a power of two.
    private static final int ROW = 4;

    private record Known<V>(String word, V value) {}

    private final Known<V>[] seats;

    /// The hashes of the words, which stand side by side, so that a row is searched without a look at the words. A
    /// thread that sees an old one only finds anew, for a word is compared before it is believed.
    private final int[] hashes;

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
        hashes = new int[1 << bits];
    }

    public V of(String word) {
        if (word.length() > LONGEST) {
            return find.apply(word);
        }
        int hash = word.hashCode();
        int row = row(hash);
        for (int seat = row; seat < row + ROW; seat++) {
            Known<V> known = hashes[seat] == hash ? seats[seat] : null;
            if (known != null && known.word().equals(word)) {
                return known.value();
            }
        }
        return found(word, hash, row);
    }

    /// Of a word inside a text, which is cut out only when it is not remembered.
    V of(String text, int from, int to) {
        if (to - from > LONGEST) {
            return find.apply(text.substring(from, to));
        }
        int hash = hash(text, from, to);
        int row = row(hash);
        for (int seat = row; seat < row + ROW; seat++) {
            Known<V> known = hashes[seat] == hash ? seats[seat] : null;
            if (known != null && known.word().length() == to - from && text.startsWith(known.word(), from)) {
                return known.value();
            }
        }
        return found(text.substring(from, to), hash, row);
    }

    private V found(String word, int hash, int row) {
        V value = find.apply(word);
        System.arraycopy(seats, row, seats, row + 1, ROW - 1);
        System.arraycopy(hashes, row, hashes, row + 1, ROW - 1);
        hashes[row] = hash;
        seats[row] = new Known<>(word, value);
        return value;
    }

    /// As [String#hashCode] counts it, so that a word has one row whether it stands alone or in a text.
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    /// The first seat of a word's row.
    private int row(int hash) {
        return (hash ^ hash >>> bits) & seats.length - ROW;
    }
}
