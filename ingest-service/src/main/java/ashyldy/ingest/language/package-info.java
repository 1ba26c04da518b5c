/// What a linguist writes, made ready for reading: words and patterns per language, from `language/<code>/*.yaml`.
///
/// An [Entry] says what a group of [Phrase]s means and proves it: sentences that it finds, with the span marked, and
/// sentences that it ignores. Entries without proof do not load. All phrases of a language stand in one trie, so that
/// one pass over the words finds everything at once, whatever the number of entries. How to add to the data:
/// `src/main/resources/language/README.md`.
package ashyldy.ingest.language;
