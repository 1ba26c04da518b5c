package ashyldy.ingest.mention;

import java.util.Optional;

import ashyldy.events.PartyRole;

/// An organisation.
///
/// @param role empty where the words around it give none
public record PartyMention(int from, int to, String name, int first, int last, Optional<PartyRole> role)
        implements Mention {}
