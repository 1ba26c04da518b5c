package ashyldy.projects.page;

import java.util.Optional;

/// One turn in the life of a promise as the page shows it.
///
/// @param day on which it was said; empty where the article is undated
/// @param due the date that was said, and by how much that moves the promise; empty where none was
/// @param speaker who says so; empty where nobody is named
public record TurnLine(String what, String day, String due, String slip, String speaker, Optional<Citation> proof) {}
