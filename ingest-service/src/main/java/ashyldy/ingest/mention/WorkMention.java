package ashyldy.ingest.mention;

import java.util.Optional;

import ashyldy.events.Work;

/// A noun of works: "construction", "repair".
///
/// @param work empty for plain "works"
public record WorkMention(int from, int to, Optional<Work> work, String rule) implements Mention {}
