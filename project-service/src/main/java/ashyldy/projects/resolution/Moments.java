package ashyldy.projects.resolution;

import java.util.List;
import java.util.Optional;

/// When the same thing happened by two profiles.
record Moments(Days one, Days other) {
    /// Days between the two, 0 where they overlap.
    long gap() {
        return one.gapTo(other);
    }

    boolean areMonths() {
        return one.isMonth() && other.isMonth();
    }

    static Optional<Moments> of(Optional<Days> one, Optional<Days> other) {
        return one.flatMap(here -> other.map(there -> new Moments(here, there)));
    }

    /// Of all that either says those that lie nearest, the most exact first.
    static Optional<Moments> nearest(List<Days> some, List<Days> others) {
        Optional<Moments> nearest = Optional.empty();
        for (var one : some) {
            for (var other : others) {
                var moments = new Moments(one, other);
                if (nearest.isEmpty() || moments.isNearer(nearest.get())) {
                    nearest = Optional.of(moments);
                }
            }
        }
        return nearest;
    }

    private boolean isNearer(Moments than) {
        return gap() < than.gap() || gap() == than.gap() && length() < than.length();
    }

    private long length() {
        return one.length() + other.length();
    }
}
