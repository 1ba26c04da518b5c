package ashyldy.ingest.asking;

import java.util.UUID;

/// An article that waits for the model.
///
/// @param words by which its text is known: an answer is about these and no others
/// @param tries that were made before this one
record Question(UUID article, String words, int tries) {}
