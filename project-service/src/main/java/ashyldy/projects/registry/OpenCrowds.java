package ashyldy.projects.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How much is built where, as one transaction sees it.
final class OpenCrowds {
    private final Sightings books;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<CrowdMark, Integer> marks = new HashMap<>();
    private final Set<CrowdMark> changed = new HashSet<>();

    OpenCrowds(Sightings books) {
        this.books = books;
    }

    /// How many different marks each of the crowds has; what has none is missing.
    Map<String, Integer> sizes(Set<String> crowds) {
        var unread = new HashSet<>(crowds);
        unread.removeAll(sizes.keySet());
        if (!unread.isEmpty()) {
            var read = books.crowds(unread);
            unread.forEach(crowd -> sizes.put(crowd, read.getOrDefault(crowd, 0)));
        }
        return crowds.stream()
                .filter(crowd -> sizes.get(crowd) > 0)
                .collect(Collectors.toMap(crowd -> crowd, sizes::get));
    }

    /// Reads in one go what [#count] will be asked about.
    void read(Set<CrowdMark> wanted) {
        var unread = new HashSet<>(wanted);
        unread.removeAll(marks.keySet());
        if (!unread.isEmpty()) {
            var read = books.marks(unread);
            unread.forEach(mark -> marks.put(mark, read.getOrDefault(mark, 0)));
        }
        sizes(wanted.stream().map(CrowdMark::crowd).collect(Collectors.toSet()));
    }

    /// Counts one sighting more, or less, with each of these marks.
    void count(Set<CrowdMark> counted, int more) {
        read(counted);
        for (var mark : counted) {
            int before = marks.get(mark);
            int now = before + more;
            marks.put(mark, now);
            sizes.merge(mark.crowd(), Integer.signum(now) - Integer.signum(before), Integer::sum);
            changed.add(mark);
        }
    }

    Map<CrowdMark, Integer> changedMarks() {
        return changed.stream().collect(Collectors.toMap(mark -> mark, marks::get));
    }

    Map<String, Integer> changedSizes() {
        return changed.stream().map(CrowdMark::crowd).distinct().collect(Collectors.toMap(crowd -> crowd, sizes::get));
    }

    void clear() {
        sizes.clear();
        marks.clear();
        changed.clear();
    }
}
