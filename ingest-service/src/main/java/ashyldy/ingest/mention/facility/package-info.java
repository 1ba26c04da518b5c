/// Facilities and lines by their common noun, with the number before them, the word of works that governs them and
/// their
/// name. [KindFinder] finds them.
package ashyldy.ingest.mention.facility;
