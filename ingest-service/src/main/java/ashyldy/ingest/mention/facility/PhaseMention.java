package ashyldy.ingest.mention.facility;

import ashyldy.ingest.mention.Mention;

/// Words that say which phase is spoken of: "the third line".
///
/// @param ordinal from 1
public record PhaseMention(int ordinal, int from, int to) implements Mention {}
