package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Proposes the names from which an inflected place name may come; only the gazetteer confirms one of them.
public final class PlaceEndings {
    private static final int SHORTEST = 3;

    /// `e` may come from nothing or `a`: the ending as printed in lower case, and what stood in its place.
    record Change(String ending, String name) {}

    private final List<Change> changes;
    private final int rounds;
    private final WordMemory<List<String>> memory = new WordMemory<>(this::found);

    /// @param rounds how many endings a word may carry one after the other
    PlaceEndings(List<Change> changes, int rounds) {
        this.changes = List.copyOf(changes);
        this.rounds = rounds;
    }

    /// The printed name first, then what it may come from, outermost ending first.
    public List<String> names(String printed) {
        return memory.of(printed);
    }

    private List<String> found(String printed) {
        Set<String> names = new LinkedHashSet<>();
        names.add(printed);
        List<String> open = List.of(printed);
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<String> next = new ArrayList<>();
            open.forEach(form -> shortened(form, next));
            next.removeIf(form -> !names.add(form));
            open = next;
        }
        return List.copyOf(names);
    }

    private void shortened(String form, List<String> into) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (Change change : changes) {
            int stem = form.length() - change.ending().length();
            if (stem >= SHORTEST && lower.endsWith(change.ending())) {
                into.add(form.substring(0, stem) + change.name());
            }
        }
    }
}
