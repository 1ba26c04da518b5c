package ashyldy.projects.page;

import java.util.Optional;

/// One moment in the life of a project.
///
/// @param code of the stage or of the promise's state, for the colour
public record Moment(String when, String what, String code, String note, Optional<Citation> proof) {}
