package ashyldy.notify.live;

import java.util.Set;

/// How readers stand, by their cursors.
///
/// @param behind there are alerts after what they have seen
/// @param deleted their subscription is no more
record Standing(Set<Cursor> behind, Set<Cursor> deleted) {
    Standing {
        behind = Set.copyOf(behind);
        deleted = Set.copyOf(deleted);
    }
}
