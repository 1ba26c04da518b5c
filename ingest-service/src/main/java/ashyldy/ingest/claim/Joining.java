package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ashyldy.events.Measure;
import ashyldy.ingest.discourse.Fact;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.pointing.ModelRules;

/// One project that both readers have seen. The model groups better, so what it points at counts first; the grammar
/// fills what the model leaves open, and its stage counts where the model has but an opinion.
final class Joining {
    private final Project grammar;
    private final Project model;
    private final boolean shared;

    /// @param shared whether the model tells several projects by the one noun, so that none of them is what the grammar
    /// counts there
    Joining(Project grammar, Project model, boolean shared) {
        this.grammar = grammar;
        this.model = model;
        this.shared = shared;
    }

    /// Named as the grammar names it, so that its claim keeps its id.
    Project project() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Found(ModelRules.BOTH));
        facts.addAll(isOpinion() ? of(grammar, Fact.Stated.class) : of(model, Fact.Stated.class));
        facts.addAll(either(Fact.Done.class));
        facts.addAll(either(Fact.Called.class));
        facts.addAll(sites());
        facts.addAll(amounts());
        facts.addAll(either(Fact.Dated.class));
        facts.addAll(both(Fact.Joined.class));
        facts.addAll(shared ? of(model, Fact.Counted.class) : either(Fact.Counted.class));
        facts.addAll(either(Fact.OfProgramme.class));
        facts.addAll(either(Fact.OfPhase.class));
        facts.addAll(both(Fact.ToldBy.class));
        facts.addAll(both(Fact.Found.class));
        return new Project(
                grammar.number(), model.mention(), model.heads(), grammar.sentence(), grammar.anchor(), facts);
    }

    private boolean isOpinion() {
        return model.facts(Fact.Stated.class).stream()
                        .allMatch(stated -> stated.assertion().rule().equals(ModelRules.STAGE))
                && grammar.facts(Fact.Stated.class).stream().findAny().isPresent();
    }

    private static <F extends Fact> List<F> of(Project project, Class<F> sort) {
        return project.facts(sort);
    }

    private <F extends Fact> List<F> either(Class<F> sort) {
        List<F> pointed = of(model, sort);
        return pointed.isEmpty() ? of(grammar, sort) : pointed;
    }

    private <F extends Fact> List<F> both(Class<F> sort) {
        return Stream.concat(model.facts(sort).stream(), grammar.facts(sort).stream())
                .toList();
    }

    private List<Fact> sites() {
        Project placed = model.site().filter(site -> !site.carried()).isPresent() ? model : grammar;
        return placed.facts().stream()
                .filter(fact -> fact instanceof Fact.Placed || fact instanceof Fact.Serving)
                .toList();
    }

    private List<Fact.Measured> amounts() {
        List<Measure> pointed =
                model.amounts().stream().map(amount -> amount.measure()).toList();
        return Stream.concat(
                        model.facts(Fact.Measured.class).stream(),
                        grammar.facts(Fact.Measured.class).stream()
                                .filter(each -> !pointed.contains(each.amount().measure()))
                                .filter(each -> !shared || each.amount().measure() != Measure.COUNT))
                .toList();
    }
}
