package ashyldy.projects.intake;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A name taken apart, the same in every script and language.
///
/// @param proper folded words and numbers that belong to this facility alone: "kairat", "kos", "2"
/// @param describing concepts that many facilities share, by their English word: "resource", "youth"
/// @param part concepts that say this is a piece of something larger: "stage 2"
public record NameWords(Set<String> proper, Set<String> describing, Set<String> part) {
    public static final NameWords NONE = new NameWords(Set.of(), Set.of(), Set.of());

    public NameWords {
        proper = sorted(proper);
        describing = sorted(describing);
        part = sorted(part);
    }

    public boolean isPart() {
        return !part.isEmpty();
    }

    private static Set<String> sorted(Set<String> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }
}
