package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A person has judged, or a judgement was taken back. What that changes in the registry comes as the events of the
/// projects; who keeps judgements beside them keeps the newest version of each.
///
/// @param projects the ids of those that the claims are of now, sorted; none while no article says so
public record Judged(Judgement judgement, List<UUID> projects) {
    public Judged {
        Objects.requireNonNull(judgement, "judgement");
        projects = List.copyOf(projects);
    }
}
