package ashyldy.ingest.discourse;

import java.util.Optional;

import ashyldy.ingest.frame.Frame;

/// What was answered for a frame, for people who look at a reading.
///
/// @param sentence number of the sentence in the article, from 0
/// @param frame empty where the sentence names nothing and points back
public record Answer(int sentence, Optional<Frame> frame, Reference reference) {}
