/// Days, months, quarters and years, as intervals that are never more exact than the text. [DateFinder] finds them.
package ashyldy.ingest.mention.time;
