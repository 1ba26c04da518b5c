package ashyldy.ingest.mention.facility;

import java.util.Optional;

import ashyldy.events.Work;
import ashyldy.ingest.mention.Mention;

/// A noun of works: "construction", "repair".
///
/// @param aim "for the construction": money or attention goes there, nothing is said of how far it is
/// @param work empty for plain "works"
public record WorkMention(int from, int to, Optional<Work> work, boolean aim, String rule) implements Mention {}
