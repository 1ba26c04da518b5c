package ashyldy.projects.catalogue;

import java.util.Optional;

/// How much of a list is wanted, and after which entry.
public record Paging(int limit, Optional<Cursor> after) {

    public static final int LARGEST = 500;

    public Paging {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("a page holds 1 to " + LARGEST + " entries: " + limit);
        }
    }

    public static Paging first(int limit) {
        return new Paging(limit, Optional.empty());
    }
}
