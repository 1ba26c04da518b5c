package ashyldy.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/// What stands after some news was read, in words that two stacks share: ids differ, the world does not.
///
/// @param projects a line each, sorted
/// @param openings a line for each alert of an opening, sorted
/// @param articles that are there, of those that were accepted
record Outcome(List<String> projects, List<String> openings, long articles) {
    static Outcome of(Api api, String subscription, List<String> accepted) throws IOException {
        var projects = new ArrayList<String>();
        for (var project : api.projects("")) {
            projects.add(line(project));
        }
        projects.sort(Comparator.naturalOrder());
        var openings = new ArrayList<String>();
        for (var alert : api.alerts(subscription)) {
            // A project that was merged since leads to its survivor.
            openings.add(line(api.project(alert.path("project").textValue())));
        }
        openings.sort(Comparator.naturalOrder());
        return new Outcome(projects, openings, there(api, accepted));
    }

    /// Alerts beyond the first for one project.
    long doubles() {
        return openings.size() - openings.stream().distinct().count();
    }

    private static long there(Api api, List<String> accepted) throws IOException {
        var there = 0;
        for (var id : accepted) {
            there += api.article(id).path("id").textValue().equals(id) ? 1 : 0;
        }
        return there;
    }

    private static String line(JsonNode project) {
        var place = project.path("place").path("value");
        var sources = new ArrayList<String>();
        project.path("sources")
                .forEach(source -> sources.add(source.path("article").textValue()));
        sources.sort(Comparator.naturalOrder());
        return "%s | %s | %s | %s | %s"
                .formatted(
                        project.path("kind").textValue(),
                        project.path("stage").textValue(),
                        place.path("region").path("en").asText("-"),
                        place.path("district").path("en").asText("-"),
                        sources);
    }
}
