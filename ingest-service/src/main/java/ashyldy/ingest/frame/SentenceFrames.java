package ashyldy.ingest.frame;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Work;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.NameMention;

/// All that one sentence says: the frames of the facilities that it names, and what it asserts without naming one.
///
/// @param unsaid what is asserted of something that the sentence does not name: "It will open in May"
/// @param programme named in the sentence
/// @param work what is done, where the sentence names it
public record SentenceFrames(
        SentenceReading reading,
        List<Frame> frames,
        List<Statement> unsaid,
        Optional<NameMention> programme,
        Optional<Work> work) {
    public SentenceFrames {
        frames = List.copyOf(frames);
        unsaid = List.copyOf(unsaid);
    }
}
