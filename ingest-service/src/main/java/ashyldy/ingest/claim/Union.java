package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ashyldy.events.Quote;
import ashyldy.ingest.discourse.Fact;
import ashyldy.ingest.discourse.PlaceSense;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.discourse.Site;
import ashyldy.ingest.pointing.ModelRules;

/// Joins what two readers tell of one article: projects that both have seen become one, and none is lost. A model that
/// is silent takes nothing away.
final class Union {
    /// What pairs that are surely the same reach.
    private static final int SAME = 3;

    private record Pair(int first, int second, int likeness) {}

    private final List<Project> grammar;
    private final List<Project> model;
    private final PlaceSense sense;
    private final Map<Integer, Integer> modelByGrammar = new HashMap<>();

    Union(List<Project> grammar, List<Project> model, PlaceSense sense) {
        this.grammar = grammar;
        this.model = model;
        this.sense = sense;
        pairs().forEach(this::join);
    }

    /// The likeliest first; of those that are alike the one that may be nothing else: "three schools", of which the
    /// grammar knows one by itself, are the two others.
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < grammar.size(); first++) {
            for (int second = 0; second < model.size(); second++) {
                int likeness = likeness(grammar.get(first), model.get(second));
                if (likeness >= SAME) {
                    pairs.add(new Pair(first, second, likeness));
                }
            }
        }
        Map<Integer, Long> choices = pairs.stream().collect(Collectors.groupingBy(Pair::second, Collectors.counting()));
        pairs.sort(Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparingLong(pair -> choices.get(pair.second()))
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second));
        return pairs;
    }

    private void join(Pair pair) {
        if (!modelByGrammar.containsKey(pair.first()) && !modelByGrammar.containsValue(pair.second())) {
            modelByGrammar.put(pair.first(), pair.second());
        }
    }

    /// Told by the same words, of the same place.
    private int likeness(Project first, Project second) {
        boolean noun = overlap(first.anchor(), second.anchor());
        boolean only = noun && isOnly(first, grammar) && isOnly(second, model);
        if (!only && isElsewhere(first, second) || !noun && first.kind() != second.kind()) {
            return 0;
        }
        int shared = (int) quotes(first).stream()
                .filter(quote -> quotes(second).stream().anyMatch(other -> overlap(quote, other)))
                .count();
        return (noun ? SAME : 0) + (first.kind() == second.kind() ? 1 : 0) + shared;
    }

    /// Whether a reader tells of one project alone by this noun, so that what the other tells by it is the same,
    /// wherever
    /// the two put it.
    private static boolean isOnly(Project project, List<Project> all) {
        return all.stream().noneMatch(other -> other != project && overlap(other.anchor(), project.anchor()));
    }

    private boolean isElsewhere(Project first, Project second) {
        Optional<Site> one = own(first);
        Optional<Site> other = own(second);
        return one.isPresent() && other.isPresent() && !one.get().mayBe(other.get(), sense);
    }

    private static Optional<Site> own(Project project) {
        return project.site().filter(site -> !site.carried());
    }

    private static List<Quote> quotes(Project project) {
        List<Quote> quotes = new ArrayList<>();
        project.told().quote().ifPresent(quotes::add);
        own(project).flatMap(Site::quote).ifPresent(quotes::add);
        project.amounts().forEach(amount -> quotes.add(amount.quote()));
        project.facts(Fact.Dated.class).forEach(date -> quotes.add(date.date().quote()));
        return quotes;
    }

    private static boolean overlap(Quote one, Quote other) {
        return one.part() == other.part() && one.start() < other.end() && other.start() < one.end();
    }

    /// Where the model points at nothing at all it may as well not have understood.
    private Project unseen(Project known) {
        return model.isEmpty() ? known : known.with(new Fact.Found(ModelRules.UNSEEN));
    }

    /// Told of by one noun with others: "schools in A and B".
    private boolean isShared(Project project) {
        return model.stream().anyMatch(other -> other != project && overlap(other.anchor(), project.anchor()));
    }

    /// Those of the grammar first, as it counts them, then what the model alone has seen.
    List<Project> projects() {
        List<Project> projects = new ArrayList<>();
        for (int first = 0; first < grammar.size(); first++) {
            Project known = grammar.get(first);
            projects.add(Optional.ofNullable(modelByGrammar.get(first))
                    .map(second -> new Joining(known, model.get(second), isShared(model.get(second))).project())
                    .orElseGet(() -> unseen(known)));
        }
        for (int second = 0; second < model.size(); second++) {
            if (!modelByGrammar.containsValue(second)) {
                projects.add(model.get(second));
            }
        }
        return projects;
    }
}
