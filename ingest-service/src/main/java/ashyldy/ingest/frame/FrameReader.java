package ashyldy.ingest.frame;

import java.util.List;

import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;

/// Makes the frames of an article's sentences: the grammar, or a model that points at words.
public interface FrameReader {
    /// @param pointed facilities that the sentence only points at, found by what the article told before
    SentenceFrames frames(SentenceReading sentence, List<KindMention> pointed);

    /// Whether it says itself of which project each frame speaks, so that nothing is left to be answered.
    boolean groups();
}
