package ashyldy.projects.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import ashyldy.projects.catalogue.ListedProject;
import ashyldy.projects.catalogue.Listing;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;

/// A question as it is put to a person: are these two one work?
///
/// @param hangs `told_twice`, `held`, `opening` or `nothing`: what hangs on the answer
/// @param sources how many articles speak of the two
/// @param evidence what speaks for and against, of the two claims that come nearest to each other
public record QuestionView(String hangs, int sources, Side one, Side other, Evidence evidence) {
    /// @param project its id and version go into the judgement
    /// @param claims its claims, of which some can be judged by themselves
    public record Side(ListedProject project, List<UUID> claims) {}

    /// @param claims the two, in the order of the sides
    /// @param answer `undecided`, or `same_as` where something else stands between the two
    /// @param score natural logarithm of the odds that they are one
    public record Evidence(List<UUID> claims, String answer, double score, JsonNode reasons) {}

    static QuestionView of(OpenQuestion question, Listing one, Listing other, Wording wording) {
        var evidence = question.evidence();
        return new QuestionView(
                question.hangs().name().toLowerCase(Locale.ROOT),
                question.sources(),
                new Side(ListedProject.of(one, wording), question.one().claims()),
                new Side(ListedProject.of(other, wording), question.other().claims()),
                new Evidence(evidence.claims(), evidence.answer(), evidence.score(), evidence.reasons()));
    }
}
