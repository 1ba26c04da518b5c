package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ashyldy.wording.Wording;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// Everything about one project as the API gives it.
public record ProjectRecord(
        @JsonUnwrapped ListedProject project,
        List<StageChange> history,
        List<Fact> facts,
        List<Conflict> conflicts,
        Optional<Instant> withdrawnAt) {

    static ProjectRecord of(Dossier dossier, Wording wording) {
        return new ProjectRecord(
                ListedProject.of(dossier.listing(), wording),
                dossier.history(),
                dossier.facts(),
                dossier.conflicts(),
                dossier.withdrawnAt());
    }
}
