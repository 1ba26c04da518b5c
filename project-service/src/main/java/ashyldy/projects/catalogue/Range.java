package ashyldy.projects.catalogue;

import java.util.Optional;

/// Bounds, both included.
public record Range<T extends Comparable<? super T>>(Optional<T> from, Optional<T> to) {
    public Range {
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new IllegalArgumentException("from %s to %s is nothing".formatted(from.get(), to.get()));
        }
    }

    public static <T extends Comparable<? super T>> Range<T> open() {
        return new Range<T>(Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }
}
