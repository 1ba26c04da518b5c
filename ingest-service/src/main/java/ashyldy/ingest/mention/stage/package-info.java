/// Words that say how far something is, with what the words around them do to it. [StageFinder] finds them.
package ashyldy.ingest.mention.stage;
