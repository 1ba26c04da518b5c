package ashyldy.ingest.discourse;

import java.util.List;

/// Which project a frame speaks of, and why.
public sealed interface Reference {
    String because();

    /// One that the article has not told of.
    record New(String because) implements Reference {}

    /// One that it names again.
    record Same(Project project, String because) implements Reference {}

    /// One that it only points at: "the building", "it", or nothing at all.
    record PointsBack(Project project, String because) implements Reference {}

    /// One of a whole that was told before: "among them a school in …".
    record Member(Project whole, String because) implements Reference {}

    /// None: a room of what is told, something said of the whole country, a facility of which nothing is said.
    record NoProject(String because) implements Reference {}

    /// An item under a sentence that states something of all.
    record Listed(List<Fact> lead, String because) implements Reference {}
}
