package ashyldy.ingest.mention.facility;

import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Words of a sentence as they are printed, with one space where there is any.
final class Printed {
    private Printed() {}

    static String words(Sentence sentence, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Token token : sentence.tokens().subList(from, to)) {
            text.append(text.isEmpty() || token.glued() ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
