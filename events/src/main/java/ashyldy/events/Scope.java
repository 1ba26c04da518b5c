package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Which part of the project, or which time of it, an amount speaks of.
public enum Scope implements Coded {
    PROJECT,
    /// The figure before the works.
    BEFORE,
    /// What has been done so far.
    DONE,
    /// A phase of the project.
    STAGE,
    /// A room, hall or other part.
    COMPONENT,
    /// Each of several.
    EACH,
    /// One year's share.
    YEAR,
    /// The land, not the floor.
    SITE,
    CONSTRUCTION,
    OPERATION,
    /// The whole network of which the project is a part. An unknown scope is read as this one: never as the
    /// project's own.
    @JsonEnumDefaultValue
    NETWORK
}
