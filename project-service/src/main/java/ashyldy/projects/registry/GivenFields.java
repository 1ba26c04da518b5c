package ashyldy.projects.registry;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;

/// Of which fields of a project a sighting gives a value.
public final class GivenFields {
    private GivenFields() {}

    public static Set<String> of(Sighting sighting) {
        var values = Attributes.ALL.stream().flatMap(attribute -> attribute.fields(sighting));
        var stage = Stream.of("stage").filter(any -> sighting.stage() != Stage.UNKNOWN);
        return Stream.concat(values, stage).collect(Collectors.toSet());
    }
}
