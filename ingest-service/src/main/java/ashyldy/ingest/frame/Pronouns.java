package ashyldy.ingest.frame;

import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.mention.SentenceReading;

/// "It was opened in April", "its length is 310 km": a pronoun among the first words stands for the facility before.
public final class Pronouns {
    private static final int FIRST = 2;

    private Pronouns() {}

    public static boolean open(SentenceReading reading) {
        return reading.matches().saying(AnaphorCode.IT).anyMatch(word -> word.from() < FIRST);
    }
}
