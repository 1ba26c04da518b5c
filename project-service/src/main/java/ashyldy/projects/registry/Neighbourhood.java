package ashyldy.projects.registry;

import java.util.List;

import ashyldy.projects.intake.Sighting;

/// All that the reading of an article can have an effect on.
///
/// @param before where everything stood, what the article has taken back included
/// @param after what there is now
public record Neighbourhood(List<Placed> before, List<Sighting> after) {
    static final Neighbourhood NOTHING = new Neighbourhood(List.of(), List.of());

    public Neighbourhood {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
