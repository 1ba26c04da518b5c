package ashyldy.projects.page;

import java.util.List;

import ashyldy.events.Amount;
import ashyldy.events.Cited;
import ashyldy.events.ProjectDate;
import ashyldy.projects.catalogue.Conflict;
import ashyldy.projects.catalogue.Fact;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Puts conflicts into words.
final class Disagreements {

    private final FactLines lines;
    private final ObjectMapper json;

    Disagreements(FactLines lines, ObjectMapper json) {
        this.lines = lines;
        this.json = json;
    }

    List<Disagreement> of(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> conflict.facts().stream().map(this::line).toList())
                .map(sides -> new Disagreement(sides.getFirst().label(), sides))
                .toList();
    }

    /// Only figures and dates can disagree.
    private FactLine line(Fact fact) {
        FactLine line = fact.value().has("measure")
                ? lines.amount(new Cited<>(json.convertValue(fact.value(), Amount.class), fact.article()))
                : lines.date(new Cited<>(json.convertValue(fact.value(), ProjectDate.class), fact.article()));
        return line.shownIf(fact.shown());
    }
}
