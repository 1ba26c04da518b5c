package ashyldy.projects.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/// Sources disagree about one field: all they say about it, the shown value first.
///
/// Only figures can disagree, and days of opening that cannot both be true. A stage, a name or a planned date that
/// differs is history, not a conflict.
public record Conflict(String field, List<Fact> facts) {

    public Conflict {
        facts = facts.stream()
                .sorted(Comparator.comparing(Fact::shown).reversed())
                .toList();
    }

    static List<Conflict> among(List<Fact> facts) {
        Map<String, List<Fact>> fields =
                facts.stream().collect(Collectors.groupingBy(Fact::field, LinkedHashMap::new, Collectors.toList()));
        return fields.entrySet().stream()
                .filter(field -> disagree(field.getValue()))
                .map(field -> new Conflict(field.getKey(), field.getValue()))
                .toList();
    }

    private static boolean disagree(List<Fact> facts) {
        return facts.stream().anyMatch(one -> facts.stream().anyMatch(other -> differ(one.value(), other.value())));
    }

    private static boolean differ(JsonNode one, JsonNode other) {
        if (one.has("measure")) {
            return one.path("value")
                            .decimalValue()
                            .compareTo(other.path("value").decimalValue())
                    != 0;
        }
        return text(one, "role").equals("opening")
                && other.hasNonNull("from")
                && text(one, "to").compareTo(text(other, "from")) < 0
                && one.hasNonNull("to");
    }

    private static String text(JsonNode value, String field) {
        return value.path(field).asText();
    }
}
