package ashyldy.projects.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.PublishedAt;
import ashyldy.events.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// All that is said of one field, each value once with everybody who says it.
///
/// @param field as `amount.capacity.places.project`
/// @param rule by which the shown value was picked
/// @param values the shown one first, then in the order in which they were first said
public record FieldValues(String field, String rule, List<Said> values) {
    private static final String BEYOND = ", then the one with most sources, then the newest";

    public FieldValues {
        values = List.copyOf(values);
    }

    /// @param value without its quote, which stands in the facts
    /// @param firstSeenOn day of the oldest dated article that says it
    /// @param lastSeenOn day of the newest dated article that says it
    public record Said(
            JsonNode value,
            boolean shown,
            Optional<LocalDate> firstSeenOn,
            Optional<LocalDate> lastSeenOn,
            List<UUID> articles) {
        public Said {
            articles = List.copyOf(articles);
        }
    }

    static List<FieldValues> of(Dossier dossier) {
        Map<String, Map<JsonNode, List<Fact>>> fields = new LinkedHashMap<>();
        for (Fact fact : dossier.facts()) {
            fields.computeIfAbsent(fact.field(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(bare(fact.value()), unseen -> new ArrayList<>())
                    .add(fact);
        }
        Map<UUID, LocalDate> days = days(dossier.listing().project().sources());
        List<FieldValues> all = new ArrayList<>();
        fields.forEach((field, values) -> all.add(new FieldValues(
                field,
                rule(field),
                values.entrySet().stream()
                        .map(each -> said(each.getKey(), each.getValue(), days))
                        .toList())));
        return all;
    }

    private static Said said(JsonNode value, List<Fact> facts, Map<UUID, LocalDate> days) {
        Set<UUID> articles = new LinkedHashSet<>();
        facts.forEach(fact -> articles.add(fact.article()));
        List<LocalDate> dated = articles.stream()
                .map(days::get)
                .filter(day -> day != null)
                .sorted()
                .toList();
        return new Said(
                value,
                facts.stream().anyMatch(Fact::shown),
                dated.stream().findFirst(),
                dated.isEmpty() ? Optional.empty() : Optional.of(dated.getLast()),
                List.copyOf(articles));
    }

    private static Map<UUID, LocalDate> days(List<Source> sources) {
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        sources.forEach(
                source -> source.publishedAt().map(PublishedAt::day).ifPresent(day -> days.put(source.article(), day)));
        return days;
    }

    private static JsonNode bare(JsonNode value) {
        return value instanceof ObjectNode object ? object.deepCopy().without("quote") : value;
    }

    private static String rule(String field) {
        String family = field.equals("date.planned_completion") ? field : field.replaceFirst("\\..*", "");
        return switch (family) {
            case "stage" -> "the last stage that was reached; the history has all";
            case "name" -> "the name with most words of its own" + BEYOND;
            case "place" -> "the finest place" + BEYOND;
            case "amount" -> "an exact figure before one that is about" + BEYOND;
            case "date.planned_completion" -> "the date that was promised last" + BEYOND;
            case "date" -> "the most exact date" + BEYOND;
            default -> "the one with most sources, then the newest";
        };
    }
}
