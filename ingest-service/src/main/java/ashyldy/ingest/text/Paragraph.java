package ashyldy.ingest.text;

import java.util.Optional;

import ashyldy.events.Language;

/// One line of the text.
///
/// @param language nothing where its letters do not tell
record Paragraph(int start, int end, Optional<Language> language) {}
