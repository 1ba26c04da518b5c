package ashyldy.projects.catalogue;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import ashyldy.events.Coded;
import ashyldy.events.PromiseState;

/// The `where` of a question, grown condition by condition, each with the values of its placeholders.
final class Conditions {

    private static final String FIGURE = """
        jsonb_path_exists(p.state, '$.amounts[*].value ? (@.measure == "%s" && @.scope == "project" %s
            && @.value >= $from && @.value <= $to)', jsonb_build_object('from', ?::numeric, 'to', ?::numeric))\
        """;

    private static final BigDecimal MOST = new BigDecimal("1e31");

    private static final String DUE = """
        jsonb_path_exists(%s, '$[*].due.value ? (@.from <= $to && @.to >= $from)',
            jsonb_build_object('from', ?::text, 'to', ?::text))\
        """;

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Conditions of(Selection wanted) {
        return new Conditions()
                .within(wanted.places())
                .at(wanted.where())
                .anyOf("p.kind", wanted.kinds())
                .anyOf("p.work", wanted.what().works())
                .anyOf("p.stage", wanted.stages())
                .mentioning(wanted.search())
                .large(wanted.howLarge())
                .opened(wanted.when())
                .due(wanted)
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

    private Conditions at(Where where) {
        where.spots()
                .ifPresent(spots -> and("coalesce(p.locality_code, p.district_code, p.region_code) = any (?)", (Object)
                        spots.toArray(String[]::new)));
        return this;
    }

    private Conditions anyOf(String column, Collection<? extends Coded> codes) {
        return codes.isEmpty()
                ? this
                : and(column + " = any (?)", (Object)
                        codes.stream().map(Coded::code).toArray(String[]::new));
    }

    /// Each word stands in the names or places of a project, or says of what kind it is.
    private Conditions mentioning(String search) {
        if (SearchWords.isOnlySigns(search)) {
            return and("false");
        }
        SearchWords.folded(search).forEach(this::mentioningWord);
        return this;
    }

    private void mentioningWord(String word) {
        if (word.isEmpty()) {
            and("false");
            return;
        }
        Set<String> kinds = KindWords.kinds(word);
        String stands = SearchWords.isShort(word) ? "p.search ~ ?" : "p.search like ?";
        String pattern = SearchWords.isShort(word) ? "\\m" + word + "\\M" : "%" + word + "%";
        if (kinds.isEmpty()) {
            and(stands, pattern);
        } else {
            and("(" + stands + " or p.kind = any (?))", pattern, kinds.toArray(String[]::new));
        }
    }

    private Conditions large(HowLarge wanted) {
        figure("capacity", "", wanted.capacity());
        figure("cost", "&& @.unit == \"KZT\"", wanted.cost());
        return this;
    }

    private void figure(String measure, String unit, Range<BigDecimal> range) {
        if (!range.isOpen()) {
            and(
                    FIGURE.formatted(measure, unit),
                    range.from().orElse(BigDecimal.ZERO),
                    range.to().orElse(MOST));
        }
    }

    private Conditions opened(WhenDue when) {
        when.opened().from().ifPresent(day -> and("p.opened_on >= ?", day));
        when.opened().to().ifPresent(day -> and("p.opened_on <= ?", day));
        return this;
    }

    private Conditions due(Selection wanted) {
        var due = wanted.when().due();
        return due.isOpen()
                ? this
                : and(
                        DUE.formatted(Knowledge.at(wanted.asOf()).promises()),
                        due.from().map(Object::toString).orElse("0000-01-01"),
                        due.to().map(Object::toString).orElse("9999-12-31"));
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
