package ashyldy.edge.intake;

/// This record can never be handled, however often it is tried: it belongs to the dead letters.
public final class Unhandleable extends RuntimeException {
    public Unhandleable(String reason) {
        super(reason);
    }

    public Unhandleable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
