package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// A place in the trie of phrases: which entries end here, and what may come next. Never changes, so that any number of
/// threads may walk on.
final class PhraseStep {
    /// From so many words on they are looked up by a table, below one after the other.
    private static final int MANY = 8;

    private static final int[] NONE = {};

    /// What follows by one word.
    record Next(int word, PhraseStep step) {}

    private final int[] ends;

    /// Numbers of words in order; one may stand here several times, where several places were made one.
    private final int[] words;

    private final PhraseStep[] steps;

    /// Where the words begin in their list, and one more, by the last bits of their numbers or the next free seat; four
    /// seats a word, so that a word that is not there mostly finds its seat free.
    private final int[] seats;

    private final PhraseStep number;
    private final PhraseStep gap;

    /// One bit of 64 for each word that may follow: most words are turned away without a search.
    private final long seen;

    /// @param ends ranks of entries
    /// @param number after a number in digits; null where none may follow
    /// @param gap after any few words; null where they may not be
    PhraseStep(int[] ends, List<Next> nexts, PhraseStep number, PhraseStep gap) {
        List<Next> sorted =
                nexts.stream().sorted(Comparator.comparingInt(Next::word)).toList();
        this.ends = ends.length == 0 ? NONE : ends;
        this.words =
                sorted.isEmpty() ? NONE : sorted.stream().mapToInt(Next::word).toArray();
        this.steps = sorted.stream().map(Next::step).toArray(PhraseStep[]::new);
        this.seats = words.length < MANY ? NONE : seats(words);
        this.number = number;
        this.gap = gap;
        this.seen = seen(words);
    }

    /// One bit for each word; several share one.
    static long seen(int[] words) {
        long seen = 0;
        for (int word : words) {
            seen |= 1L << word;
        }
        return seen;
    }

    /// Whether any of the words may follow of which these are the bits.
    boolean mayGoOn(long some) {
        return (seen & some) != 0;
    }

    private static int[] seats(int[] words) {
        int[] seats = new int[Integer.highestOneBit(words.length) << 3];
        for (int at = 0; at < words.length; at++) {
            int seat = words[at] & seats.length - 1;
            while (seats[seat] != 0 && words[seats[seat] - 1] != words[at]) {
                seat = seat + 1 & seats.length - 1;
            }
            seats[seat] = seats[seat] == 0 ? at + 1 : seats[seat];
        }
        return seats;
    }

    /// Several places as one, for a word that fits several patterns: eighty phrases may begin with "to".
    static PhraseStep together(List<PhraseStep> places) {
        List<Next> nexts = new ArrayList<>();
        for (PhraseStep place : places) {
            for (int at = 0; at < place.words.length; at++) {
                nexts.add(new Next(place.words[at], place.steps[at]));
            }
        }
        return new PhraseStep(
                places.stream()
                        .flatMapToInt(place -> Arrays.stream(place.ends))
                        .distinct()
                        .toArray(),
                nexts,
                any(places.stream().map(place -> place.number).toList()),
                any(places.stream().map(place -> place.gap).toList()));
    }

    private static PhraseStep any(List<PhraseStep> places) {
        List<PhraseStep> some = places.stream().filter(Objects::nonNull).toList();
        return some.isEmpty() ? null : some.size() == 1 ? some.getFirst() : together(some);
    }

    /// Not to be changed.
    int[] ends() {
        return ends;
    }

    PhraseStep number() {
        return number;
    }

    PhraseStep gap() {
        return gap;
    }

    /// Where the steps by this word begin.
    int first(int word) {
        if ((seen & 1L << word) == 0) {
            return words.length;
        }
        return seats.length == 0 ? inOrder(word) : seated(word);
    }

    private int inOrder(int word) {
        int at = 0;
        while (at < words.length && words[at] < word) {
            at++;
        }
        return at;
    }

    private int seated(int word) {
        int seat = word & seats.length - 1;
        while (seats[seat] != 0) {
            int at = seats[seat] - 1;
            if (words[at] == word) {
                return at;
            }
            seat = seat + 1 & seats.length - 1;
        }
        return words.length;
    }

    /// Null where that is no step by this word any more.
    PhraseStep at(int place, int word) {
        return place < words.length && words[place] == word ? steps[place] : null;
    }
}
