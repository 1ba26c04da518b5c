package ashyldy.projects.registry;

import java.util.List;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.Standing;
import ashyldy.projects.resolution.Cluster;
import ashyldy.projects.resolution.Crowd;
import ashyldy.projects.resolution.Resolver;

/// All that the reading of an article can have an effect on.
///
/// @param before where everything stood, what the article has taken back included
/// @param after what there is now
/// @param crowd how much is built where
/// @param judgements what people have said of what there is now
public record Neighbourhood(List<Placed> before, List<Sighting> after, Crowd crowd, List<Standing> judgements) {
    static final Neighbourhood NOTHING = new Neighbourhood(List.of(), List.of(), (group, place) -> 0, List.of());

    public Neighbourhood {
        before = List.copyOf(before);
        after = List.copyOf(after);
        judgements = List.copyOf(judgements);
    }

    /// The projects that there are now.
    public List<Cluster> clusters() {
        return Resolver.clusters(after, crowd, Standing.rulings(judgements));
    }
}
