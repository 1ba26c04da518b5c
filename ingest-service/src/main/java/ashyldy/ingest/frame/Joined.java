package ashyldy.ingest.frame;

import ashyldy.events.PartyRole;
import ashyldy.ingest.mention.party.PartyMention;

/// An organisation and what it does for a facility.
public record Joined(PartyRole role, PartyMention mention) {}
