package ashyldy.ingest.article;

/// More bytes than are accepted in one piece.
public final class OversizedBody extends RuntimeException {
    OversizedBody(int longest) {
        super("is larger than %d bytes".formatted(longest));
    }
}
