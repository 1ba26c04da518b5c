package ashyldy.ingest.discourse;

import java.util.Optional;

import ashyldy.events.Phase;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.mention.facility.PhaseMention;

/// Whether a frame speaks of another phase than a project: each is a project of its own.
final class Phases {
    private Phases() {}

    /// "The third phase" after the second; or a later one of what has opened, which still is to come.
    static boolean differ(Project project, Frame frame) {
        Optional<Integer> spoken = frame.phase().map(phase -> phase.value().ordinal());
        Optional<Integer> known = project.phase().map(Phase::ordinal);
        boolean other = spoken.isPresent() && known.isPresent() && !spoken.equals(known);
        boolean later = frame.asserts()
                && known.isEmpty()
                && spoken.filter(ordinal -> ordinal > 1).isPresent()
                && project.isOver();
        return other || later;
    }

    /// Whether a phase that a sentence tells of without naming its facility is another one of a single project.
    static boolean isAnother(Project project, PhaseMention phase) {
        return !project.isOfSeveral()
                && project.phase()
                        .map(known -> known.ordinal() != phase.ordinal())
                        .orElse(phase.ordinal() > 1 && project.isOver());
    }
}
