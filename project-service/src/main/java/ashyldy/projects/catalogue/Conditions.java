package ashyldy.projects.catalogue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import ashyldy.events.Coded;
import ashyldy.events.PromiseState;

/// The `where` of a question, grown condition by condition, each with the values of its placeholders.
final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Conditions of(Selection wanted) {
        return new Conditions()
                .within(wanted.places())
                .anyOf("p.kind", wanted.kinds())
                .anyOf("p.stage", wanted.stages())
                .mentioning(wanted.search())
                .since(wanted);
    }

    static Conditions of(PromiseSelection wanted) {
        return new Conditions().within(wanted.places()).inState(wanted);
    }

    /// A promise that has moved is asked for as rescheduled, whatever has become of it since.
    private Conditions inState(PromiseSelection wanted) {
        String[] codes = wanted.states().stream().map(Coded::code).toArray(String[]::new);
        if (!wanted.states().contains(PromiseState.RESCHEDULED)) {
            return anyOf("promise.state", wanted.states());
        }
        return and(
                "(promise.state = any (?) or promise.promise -> 'history' @> '[{\"turn\": \"rescheduled\"}]')",
                (Object) codes);
    }

    Conditions and(String clause, Object... placeholders) {
        clauses.add(clause);
        values.addAll(List.of(placeholders));
        return this;
    }

    Conditions within(Collection<String> places) {
        String[] codes = places.toArray(String[]::new);
        return codes.length == 0
                ? this
                : and(
                        "(p.region_code = any (?) or p.district_code = any (?) or p.locality_code = any (?))",
                        codes,
                        codes,
                        codes);
    }

    private Conditions anyOf(String column, Collection<? extends Coded> codes) {
        return codes.isEmpty()
                ? this
                : and(column + " = any (?)", (Object)
                        codes.stream().map(Coded::code).toArray(String[]::new));
    }

    private Conditions mentioning(String search) {
        String[] patterns = SearchWords.patterns(search);
        return patterns.length == 0 ? this : and("p.search like all (?)", (Object) patterns);
    }

    private Conditions since(Selection wanted) {
        wanted.updatedSince()
                .ifPresent(moment -> and("p.changed_at >= ?", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)));
        return this;
    }

    String where() {
        return clauses.isEmpty() ? "" : "where " + String.join("\n  and ", clauses);
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    List<Object> valuesAnd(Object last) {
        List<Object> all = new ArrayList<>(values);
        all.add(last);
        return all;
    }
}
