/// What a model found and the grammar missed, as entries that a linguist may accept: this is how the reader that costs
/// nothing grows toward the one that does.
///
/// [GapReading] looks for gaps in one article, one class of gaps in one class of ours; [Suggestions] counts them over
/// many articles. What a gap proposes is a [Proposal] in the format of the file into which it belongs. Every proposal
/// shows a sentence of somebody else's article: it may be looked at, and never goes into the language files.
package ashyldy.ingest.suggestion;
