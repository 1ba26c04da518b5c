package ashyldy.projects.registry;

import java.util.List;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Crowd;

/// All that the reading of an article can have an effect on.
///
/// @param before where everything stood, what the article has taken back included
/// @param after what there is now
/// @param crowd how much is built where
public record Neighbourhood(List<Placed> before, List<Sighting> after, Crowd crowd) {
    static final Neighbourhood NOTHING = new Neighbourhood(List.of(), List.of(), (group, place) -> 0);

    public Neighbourhood {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
