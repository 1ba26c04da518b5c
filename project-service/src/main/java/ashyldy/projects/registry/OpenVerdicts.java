package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.resolution.Verdict;

/// The verdicts that one transaction is going to write, those alone that a person may ask about.
final class OpenVerdicts {
    private record Pair(UUID one, UUID other) {}

    private final Map<Pair, Verdict> kept = new LinkedHashMap<>();
    private final List<Set<UUID>> forgotten = new ArrayList<>();

    void keep(Collection<Verdict> verdicts) {
        verdicts.stream()
                .filter(verdict -> verdict.comparison().isWorthKeeping())
                .forEach(verdict -> kept.put(new Pair(verdict.one(), verdict.other()), verdict));
    }

    /// All that were kept between these.
    void forget(Set<UUID> between) {
        kept.keySet().removeIf(pair -> between.contains(pair.one()) && between.contains(pair.other()));
        forgotten.add(between);
    }

    /// All about sightings that are taken back.
    void drop(Set<UUID> gone) {
        kept.keySet().removeIf(pair -> gone.contains(pair.one()) || gone.contains(pair.other()));
    }

    Collection<Verdict> kept() {
        return kept.values();
    }

    List<Set<UUID>> forgotten() {
        return forgotten;
    }

    void clear() {
        kept.clear();
        forgotten.clear();
    }
}
