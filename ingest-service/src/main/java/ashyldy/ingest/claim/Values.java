package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.DateRole;
import ashyldy.events.Party;
import ashyldy.events.ProjectDate;
import ashyldy.events.Quote;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.ingest.discourse.Fact;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.text.Among;

/// What the facts of a project come to, each value once.
final class Values {
    private final Project project;

    Values(Project project) {
        this.project = project;
    }

    /// Of the whole project one value a measure and unit, a range being its two bounds; the first that the text
    /// tells counts, before what its title tells.
    List<Amount> amounts() {
        List<Amount> kept = new ArrayList<>();
        for (Amount amount : inParts(project.amounts(), Amount::quote)) {
            if (Among.none(kept, each -> isSettledBy(each, amount))) {
                kept.add(amount);
            }
        }
        return kept;
    }

    private static boolean isSettledBy(Amount known, Amount amount) {
        boolean alike = known.measure() == amount.measure() && known.unit().equals(amount.unit());
        boolean equal = known.value().compareTo(amount.value()) == 0;
        boolean whole = known.scope() == Scope.PROJECT && amount.scope() == Scope.PROJECT;
        return alike && (equal || whole && !areBounds(known, amount));
    }

    /// "From 200 to 300".
    private static boolean areBounds(Amount known, Amount amount) {
        return known.approximation() == Approximation.AT_LEAST && amount.approximation() == Approximation.AT_MOST
                || known.approximation() == Approximation.AT_MOST && amount.approximation() == Approximation.AT_LEAST;
    }

    /// An open year says nothing beside one that is known, nor an interval beside a day or a month inside it: "today,
    /// on
    /// the eve of the feast".
    List<ProjectDate> dates() {
        List<ProjectDate> all = Among.each(project.facts(Fact.Dated.class), Fact.Dated::date);
        List<ProjectDate> told = inParts(Among.those(all, this::fits), ProjectDate::quote);
        List<ProjectDate> kept = new ArrayList<>();
        for (ProjectDate date : told) {
            if (Among.none(told, other -> isFiner(other, date)) && Among.none(kept, each -> isSame(each, date))) {
                kept.add(date);
            }
        }
        return kept;
    }

    private static boolean isSame(ProjectDate known, ProjectDate date) {
        return known.role() == date.role()
                && (known.from().equals(date.from()) || date.from().isEmpty());
    }

    /// What the text tells before what its title does.
    private static <V> List<V> inParts(List<V> told, Function<V, Quote> quote) {
        if (told.size() < 2) {
            return told;
        }
        List<V> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing(value -> quote.apply(value).part()));
        return sorted;
    }

    private static boolean isFiner(ProjectDate one, ProjectDate other) {
        return one.role() == other.role()
                && one.from().isPresent()
                && other.from().isPresent()
                && !one.from().get().isBefore(other.from().get())
                && !one.to().get().isAfter(other.to().get())
                && !(one.from().equals(other.from()) && one.to().equals(other.to()));
    }

    /// What is open will not be finished later: such a date tells of a part, or of something beside it.
    private boolean fits(ProjectDate date) {
        return date.role() != DateRole.PLANNED_COMPLETION || project.stage() != Stage.OPENED;
    }

    List<Party> parties() {
        List<Party> kept = new ArrayList<>();
        for (Fact.Joined joined : project.facts(Fact.Joined.class)) {
            if (Among.none(kept, each -> each.name().equals(joined.party().name()))) {
                kept.add(joined.party());
            }
        }
        return kept;
    }

    /// Ids of all rules that found something of it.
    List<String> rules() {
        Set<String> rules = new LinkedHashSet<>();
        rules.add(project.mention().entry().id());
        project.mention().works().ifPresent(works -> rules.add(works.rule()));
        project.facts(Fact.Stated.class)
                .forEach(stated -> rules.add(stated.assertion().rule()));
        project.facts(Fact.Found.class).forEach(found -> rules.add(found.rule()));
        return List.copyOf(rules);
    }
}
