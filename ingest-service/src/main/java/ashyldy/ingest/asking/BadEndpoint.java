package ashyldy.ingest.asking;

/// The settings of the second reader do not go together.
public final class BadEndpoint extends RuntimeException {
    BadEndpoint(String why) {
        super(why);
    }
}
