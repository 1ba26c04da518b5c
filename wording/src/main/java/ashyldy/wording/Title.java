package ashyldy.wording;

import ashyldy.events.Language;

/// What a reader sees at the head of a project.
///
/// @param language of the text, which is the printed name's own where there is one
/// @param printed false where nobody has named the project, so that the title is its kind and place
public record Title(String text, Language language, boolean printed) {}
