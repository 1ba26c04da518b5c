package ashyldy.ingest.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A head of the lexicon and the kinds that were made of it, each with an id of its own.
///
/// @param sorts what it can be: a complex is a house, works and a farm
final class HeadEntry {
    private static final String SORTS = "as";

    private final Entry entry;
    private final Set<String> sorts;
    private final Map<String, Entry> made = new ConcurrentHashMap<>();

    HeadEntry(Entry entry) {
        this.entry = entry;
        this.sorts = new HashSet<>(Set.of(entry.says()));
        entry.property(SORTS).ifPresent(more -> sorts.addAll(Arrays.asList(more.split(" "))));
    }

    Set<String> sorts() {
        return sorts;
    }

    /// @param counted the unit in which several of the kind are counted
    Entry made(Compositions.Row row, String counted) {
        return made.computeIfAbsent(row.modifier() + " " + row.kind(), unused -> {
            Map<String, String> with = new HashMap<>(entry.with());
            with.remove(SORTS);
            with.put("counted", counted);
            with.put("head", entry.id());
            return new Entry(
                    entry.id() + "+" + row.modifier(),
                    Topic.KINDS,
                    row.kind(),
                    with,
                    entry.forms(),
                    entry.finds(),
                    List.of());
        });
    }
}
