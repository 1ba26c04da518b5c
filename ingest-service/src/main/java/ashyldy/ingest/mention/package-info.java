/// What the words of one sentence speak of. A mention knows its tokens and the entry that found it; it decides nothing
/// about projects. One package a sort of mention, with one finder each: `facility stage place time figure party`.
///
/// [SentenceReading] holds all mentions of a sentence; [MentionReading] makes it, one finder after the other.
package ashyldy.ingest.mention;
