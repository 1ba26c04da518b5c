package ashyldy.ingest.mention.party;

import java.util.Optional;

import ashyldy.events.PartyRole;
import ashyldy.ingest.mention.Mention;

/// An organisation.
///
/// @param role empty where the words around it give none
public record PartyMention(int from, int to, String name, int first, int last, Optional<PartyRole> role)
        implements Mention {
    PartyMention as(PartyRole its) {
        return new PartyMention(from, to, name, first, last, Optional.of(its));
    }

    /// By what it got its role: a word beside it, or the verb of building behind it.
    public String rule() {
        return role.isPresent() ? "party.role" : "party.builder";
    }
}
