package ashyldy.ingest.claim;

import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;

/// "It was opened in April", "its length is 310 km": a pronoun among the first words stands for the facility before.
final class Pronouns {
    private static final int FIRST = 2;

    private Pronouns() {}

    static boolean open(SentenceReading reading) {
        return reading.matches().saying(Topic.ANAPHORS, "it").anyMatch(word -> word.from() < FIRST);
    }
}
