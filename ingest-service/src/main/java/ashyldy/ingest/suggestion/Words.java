package ashyldy.ingest.suggestion;

import ashyldy.ingest.mention.Mention;

/// Some words of a sentence.
record Words(int from, int to) implements Mention {}
