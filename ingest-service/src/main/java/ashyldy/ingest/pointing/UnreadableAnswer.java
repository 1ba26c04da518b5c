package ashyldy.ingest.pointing;

/// A model's answer that is none: no JSON, or JSON of another shape. Never shows what it holds, which may be anything.
public final class UnreadableAnswer extends RuntimeException {
    UnreadableAnswer(String why) {
        super("The model's answer " + why);
    }
}
