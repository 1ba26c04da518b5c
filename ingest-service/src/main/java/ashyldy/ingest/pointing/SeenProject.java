package ashyldy.ingest.pointing;

import java.util.List;
import java.util.Optional;

import ashyldy.ingest.frame.Assertion;
import ashyldy.ingest.mention.facility.KindMention;

/// A project at which a model pointed, beside what the grammar reads in its words.
///
/// @param known the noun as the grammar reads it; empty where it knows none there
/// @param taken the noun as it is read after all, by the model's kind where the grammar's leaves it open
/// @param told the stages that the grammar reads in the words that tell one
/// @param missed words of places, figures and dates in which the grammar reads nothing, or a village that nobody listed
public record SeenProject(
        FoundProject project,
        Optional<KindMention> known,
        KindMention taken,
        List<Assertion> told,
        List<Found> missed) {
    public SeenProject {
        told = List.copyOf(told);
        missed = List.copyOf(missed);
    }
}
