package ashyldy.notify.news;

import java.time.Instant;

/// A part of the news, counted from its newest end.
///
/// @param before the number that is too new
/// @param since what was told earlier is too old
/// @param most at least 1
public record Span(long before, Instant since, int most) {
    private static final Instant EVER = Instant.EPOCH;

    public Span {
        if (most < 1) {
            throw new IllegalArgumentException("nothing is no part: " + most);
        }
    }

    public static Span newest(int most) {
        return new Span(Long.MAX_VALUE, EVER, most);
    }

    public static Span before(long number, int most) {
        return new Span(number, EVER, most);
    }

    public static Span since(Instant since, int most) {
        return new Span(Long.MAX_VALUE, since, most);
    }
}
