package ashyldy.projects.registry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.events.ProjectState;

/// Which fields of a project differ, by their names on the wire.
final class ChangedFields {
    private static final List<Map.Entry<String, Function<ProjectState, Object>>> FIELDS = List.of(
            Map.entry("kind", ProjectState::kind),
            Map.entry("work", ProjectState::work),
            Map.entry("stage", ProjectState::stage),
            Map.entry("stageQuote", ProjectState::stageQuote),
            Map.entry("names", ProjectState::names),
            Map.entry("place", ProjectState::place),
            Map.entry("amounts", ProjectState::amounts),
            Map.entry("dates", ProjectState::dates),
            Map.entry("parties", ProjectState::parties),
            Map.entry("programme", ProjectState::programme),
            Map.entry("sources", ProjectState::sources),
            Map.entry("verified", ProjectState::verified),
            Map.entry("phase", ProjectState::phase));

    private ChangedFields() {}

    static List<String> between(ProjectState before, ProjectState after) {
        Stream<Map.Entry<String, Function<ProjectState, Object>>> differing = FIELDS.stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)));
        return differing.map(Map.Entry::getKey).toList();
    }
}
