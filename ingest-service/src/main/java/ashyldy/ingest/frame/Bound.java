package ashyldy.ingest.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// A value and why it is where it is.
///
/// @param because in words for people: the edge that won, and the runner-up where there was one
public record Bound<T>(T value, String because) {
    /// The nearest of several, with how near the next one was. Of equals the first.
    public static <T> Optional<Bound<T>> nearest(List<T> candidates, ToIntFunction<T> cost) {
        T best = null;
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (T candidate : candidates) {
            int its = cost.applyAsInt(candidate);
            if (its < least) {
                second = least;
                least = its;
                best = candidate;
            } else {
                second = Math.min(second, its);
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Bound<>(best, because(least, second)));
    }

    private static String because(int cost, int second) {
        return second == Integer.MAX_VALUE ? "the only one" : "nearest (" + cost + ", next " + second + ")";
    }
}
