package ashyldy.projects.resolution;

import ashyldy.events.Coded;

/// Whether two sightings speak of one project.
public enum Answer implements Coded {
    SAME_AS,
    NEW,
    /// Kept apart until a person or another article tells.
    UNDECIDED
}
