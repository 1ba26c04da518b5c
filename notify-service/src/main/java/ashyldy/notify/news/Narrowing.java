package ashyldy.notify.news;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.Coded;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.EventName;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.Range;
import ashyldy.notify.subscription.Where;
import ashyldy.places.PlaceCode;

/// The SQL condition under which all lies that an interest may want. What it finds has still to be asked.
///
/// @param condition on the columns of `news`
/// @param parameters by the names that it uses
record Narrowing(String condition, Map<String, Object> parameters) {
    private static final double KM_OF_A_DEGREE = 111.0;
    /// The condition on its parameter `projects` alone.
    static final String OF_PROJECTS = """
            project_id in (
              select unnest(cast(:projects as uuid[]))
              union select id from known_as where project in (
                select project from known_as where id = any(cast(:projects as uuid[]))))""";

    static Narrowing of(Interest interest) {
        var sql = new Sql();
        sql.add("event = any(:events)", "events", events(interest));
        sql.where(interest.where());
        sql.coded("kind", interest.what().kinds());
        sql.coded("work", interest.what().works());
        sql.coded("stage", interest.what().stages());
        sql.projects(interest.what().projects());
        sql.range("capacity", interest.howMuch().capacity());
        sql.range("cost", interest.howMuch().cost());
        sql.words(interest.mentions().anywhere());
        return new Narrowing(String.join(" and ", sql.conditions), sql.parameters);
    }

    static String[] events(Interest interest) {
        return interest.events().stream().map(EventName::of).toArray(String[]::new);
    }

    private static final class Sql {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new TreeMap<>();

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        /// A circle is narrowed to its belt of latitudes.
        private void where(Where where) {
            String[] places = where.places().isEmpty()
                    ? new String[] {Concern.COUNTRY}
                    : where.places().stream().map(PlaceCode::value).toArray(String[]::new);
            if (where.around().isEmpty()) {
                add("places && cast(:places as text[])", "places", places);
                return;
            }
            Where.Circle circle = where.around().get();
            double degrees = circle.km() / KM_OF_A_DEGREE + 0.01;
            parameters.put("south", circle.centre().latitude() - degrees);
            String belt = "latitude between :south and :north";
            String condition = where.places().isEmpty() ? belt : "(places && cast(:places as text[]) or " + belt + ")";
            add(condition, "north", circle.centre().latitude() + degrees);
            if (!where.places().isEmpty()) {
                parameters.put("places", places);
            }
        }

        private void coded(String column, Set<? extends Coded> values) {
            if (!values.isEmpty()) {
                String[] codes = values.stream().map(Coded::code).toArray(String[]::new);
                add("%s = any(:%<s)".formatted(column), column, codes);
            }
        }

        /// Whichever of their ids the news came under.
        private void projects(Set<UUID> projects) {
            if (!projects.isEmpty()) {
                add(OF_PROJECTS, "projects", projects.toArray(UUID[]::new));
            }
        }

        private void range(String column, Range range) {
            range.from().ifPresent(from -> bound(column, ">=", from));
            range.to().ifPresent(to -> bound(column, "<=", to));
        }

        private void bound(String column, String comparison, BigDecimal value) {
            String name = column + (comparison.equals(">=") ? "From" : "To");
            add("%s %s :%s".formatted(column, comparison, name), name, value);
        }

        /// Folded words are letters and digits, so they need no escape inside their quotes.
        private void words(Set<String> words) {
            if (!words.isEmpty()) {
                String query = words.stream().sorted().map("'%s':*"::formatted).collect(Collectors.joining(" & "));
                add("array_to_tsvector(words) @@ cast(:words as tsquery)", "words", query);
            }
        }
    }
}
