package ashyldy.ingest.language;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The few properties of an entry, in the order of their names. Asked of every match by names that stand in the code:
/// one after the other they are found faster than by hashes.
final class EntryProperties extends AbstractMap<String, String> {
    private static final EntryProperties NONE = new EntryProperties(Map.of());

    private final String[] names;
    private final String[] values;

    private EntryProperties(Map<String, String> sorted) {
        names = sorted.keySet().toArray(String[]::new);
        values = sorted.values().toArray(String[]::new);
    }

    static EntryProperties of(Map<String, String> with) {
        if (with.isEmpty() || with instanceof EntryProperties) {
            return with.isEmpty() ? NONE : (EntryProperties) with;
        }
        Map<String, String> sorted = new TreeMap<>();
        with.forEach((name, value) -> sorted.put(name.intern(), value));
        return new EntryProperties(sorted);
    }

    /// These and others, which stand in the place of those of the same names.
    static EntryProperties of(Map<String, String> with, Map<String, String> more) {
        Map<String, String> sorted = new TreeMap<>(with);
        sorted.putAll(more);
        return new EntryProperties(sorted);
    }

    @Override
    public String get(Object name) {
        for (int at = 0; at < names.length; at++) {
            if (names[at] == name || names[at].equals(name)) {
                return values[at];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return Arrays.asList(names).contains(name);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Set<Map.Entry<String, String>> entries = new LinkedHashSet<>();
        for (int at = 0; at < names.length; at++) {
            entries.add(Map.entry(names[at], values[at]));
        }
        return entries;
    }
}
