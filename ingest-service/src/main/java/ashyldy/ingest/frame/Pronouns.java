package ashyldy.ingest.frame;

import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.text.Among;

/// "It was opened in April", "its length is 310 km": a pronoun among the first words stands for the facility before.
public final class Pronouns {
    private static final int FIRST = 2;

    private Pronouns() {}

    public static boolean open(SentenceReading reading) {
        return Among.any(reading.matches().saying(AnaphorCode.IT), word -> word.from() < FIRST);
    }
}
