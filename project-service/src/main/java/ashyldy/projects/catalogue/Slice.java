package ashyldy.projects.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a list, and where it goes on.
public record Slice<T>(List<T> items, Optional<Cursor> next) {

    public Slice {
        items = List.copyOf(items);
    }

    /// @param found up to one entry more than was wanted, which tells that the list goes on
    static <T> Slice<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        if (found.size() <= limit) {
            return new Slice<>(found, Optional.empty());
        }
        List<T> items = found.subList(0, limit);
        return new Slice<>(items, Optional.of(cursor.apply(items.getLast())));
    }
}
