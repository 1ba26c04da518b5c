package ashyldy.projects.registry;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.projects.intake.Sighting;

/// One of the marks by which the works of a crowd are counted.
///
/// @param crowd see [Sighting#crowdKeys]
/// @param mark see [Sighting#mark]
public record CrowdMark(String crowd, String mark) {
    public CrowdMark {
        Objects.requireNonNull(crowd, "crowd");
        Objects.requireNonNull(mark, "mark");
    }

    static Set<CrowdMark> of(Sighting sighting) {
        var mark = sighting.mark();
        return sighting.crowdKeys().map(crowd -> new CrowdMark(crowd, mark)).collect(Collectors.toUnmodifiableSet());
    }
}
