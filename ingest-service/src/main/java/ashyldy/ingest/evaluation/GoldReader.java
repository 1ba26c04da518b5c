package ashyldy.ingest.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/// Reads the projects of a gold file.
final class GoldReader {
    private GoldReader() {}

    static List<GoldProject> projects(JsonNode gold, Path file) {
        if (!gold.path("projects").isArray()) {
            throw new UnreadableGold(file, "has no list of projects");
        }
        List<GoldProject> projects = new ArrayList<>();
        for (JsonNode project : gold.path("projects")) {
            if (text(project, "type").isEmpty() || text(project, "status").isEmpty()) {
                throw new UnreadableGold(file, "has a project without type or status");
            }
            projects.add(project(project));
        }
        return projects;
    }

    private static GoldProject project(JsonNode project) {
        return new GoldProject(
                text(project, "type").orElseThrow(),
                text(project, "status").orElseThrow(),
                text(project, "name"),
                place(project.path("place")),
                figures(project.path("quantities")),
                dates(project.path("dates")),
                flags(project.path("flags")));
    }

    private static GoldPlace place(JsonNode place) {
        return new GoldPlace(text(place, "region"), text(place, "district"), text(place, "locality"));
    }

    private static List<Figure> figures(JsonNode quantities) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode quantity : quantities) {
            if (quantity.path("value").isNumber()) {
                String measure = quantity.path("kind").asText();
                figures.add(new Figure(
                        measure.equals("stories") ? "storeys" : measure,
                        quantity.path("value").asDouble(),
                        text(quantity, "unit").orElse(""),
                        text(quantity, "scope").orElse("project")));
            }
        }
        return figures;
    }

    /// What the annotator could not date is not asked for.
    private static List<GoldDate> dates(JsonNode all) {
        List<GoldDate> dates = new ArrayList<>();
        for (JsonNode date : all) {
            text(date, "value")
                    .filter(value -> !value.contains("X"))
                    .ifPresent(value -> dates.add(new GoldDate(date.path("role").asText(), value)));
        }
        return dates;
    }

    private static Set<String> flags(JsonNode all) {
        Set<String> flags = new HashSet<>();
        all.fieldNames().forEachRemaining(flags::add);
        if (all.path("place_is").asText().equals("world_knowledge")) {
            flags.add(GoldProject.NOT_IN_TEXT);
        }
        return flags;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isEmpty());
    }
}
