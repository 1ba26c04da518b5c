/// What the words of one sentence speak of: kinds of facilities, words of stage, places, amounts, dates, names,
/// organisations. A mention knows its tokens and the entry that found it; it decides nothing about projects.
///
/// [SentenceReading] holds all mentions of a sentence; [MentionReading] makes it, one finder after the other.
package ashyldy.ingest.mention;
