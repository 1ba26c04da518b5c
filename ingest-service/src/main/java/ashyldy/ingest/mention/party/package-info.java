/// Organisations in a role, or by their legal form and name. [PartyFinder] finds them.
package ashyldy.ingest.mention.party;
