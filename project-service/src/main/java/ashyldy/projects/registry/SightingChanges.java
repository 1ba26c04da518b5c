package ashyldy.projects.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.resolution.Verdict;

/// What one transaction changes in the sightings, in the order in which it has to be written.
///
/// @param revisions the newest of each article
/// @param gone ids of those taken back, whose verdicts go with them; some of them come anew
/// @param fresh new ones, or anew
/// @param moved where others stand now
/// @param crowds how many marks each of these crowds has now
/// @param marks how many sightings have each of these marks now
/// @param forgotten the verdicts between those of each of these sets are forgotten
/// @param verdicts to be kept
/// @param outdated the articles of these crowds have to be settled anew
public record SightingChanges(
        Map<UUID, Integer> revisions,
        Set<UUID> gone,
        Collection<Placed> fresh,
        Collection<Placed> moved,
        Map<String, Integer> crowds,
        Map<CrowdMark, Integer> marks,
        List<Set<UUID>> forgotten,
        Collection<Verdict> verdicts,
        Set<String> outdated) {
    public SightingChanges {
        revisions = Map.copyOf(revisions);
        gone = Set.copyOf(gone);
        fresh = List.copyOf(fresh);
        moved = List.copyOf(moved);
        crowds = Map.copyOf(crowds);
        marks = Map.copyOf(marks);
        forgotten = List.copyOf(forgotten);
        verdicts = List.copyOf(verdicts);
        outdated = Set.copyOf(outdated);
    }

    boolean areNone() {
        return revisions.isEmpty()
                && gone.isEmpty()
                && fresh.isEmpty()
                && moved.isEmpty()
                && forgotten.isEmpty()
                && verdicts.isEmpty()
                && outdated.isEmpty();
    }
}
