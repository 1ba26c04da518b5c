package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.util.Optional;

/// Bounds of a figure, both included. What has no figure lies in no range but the open one.
public record Range(Optional<BigDecimal> from, Optional<BigDecimal> to) {
    public static final Range OPEN = new Range(Optional.empty(), Optional.empty());

    public Range {
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new IllegalArgumentException("from %s to %s is nothing".formatted(from.get(), to.get()));
        }
    }

    boolean holds(Optional<BigDecimal> figure) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return figure.filter(
                        value -> from.map(least -> value.compareTo(least) >= 0).orElse(true))
                .filter(value -> to.map(most -> value.compareTo(most) <= 0).orElse(true))
                .isPresent();
    }
}
