package ashyldy.projects.review;

import java.util.List;
import java.util.UUID;

import ashyldy.events.Judgement;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A judgement as the API gives it.
///
/// @param projects ids of those that its claims are of now; none while no article says so
public record JudgementView(@JsonUnwrapped Judgement judgement, List<UUID> projects) {
    public JudgementView {
        projects = List.copyOf(projects);
    }
}
