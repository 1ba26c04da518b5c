package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ashyldy.wording.Wording;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// Everything about one project as the API gives it.
///
/// @param facts every value of every article, with its quote
/// @param conflicts fields about which articles disagree
/// @param values the same facts by field and value, with the rule that picks the one shown
public record ProjectRecord(
        @JsonUnwrapped ListedProject project,
        List<StageChange> history,
        List<Fact> facts,
        List<Conflict> conflicts,
        List<FieldValues> values,
        Optional<Instant> withdrawnAt) {

    public static ProjectRecord of(Dossier dossier, Wording wording) {
        return new ProjectRecord(
                ListedProject.of(dossier.listing(), wording),
                dossier.history(),
                dossier.facts(),
                dossier.conflicts(),
                FieldValues.of(dossier),
                dossier.withdrawnAt());
    }
}
