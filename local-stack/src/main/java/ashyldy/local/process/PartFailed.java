package ashyldy.local.process;

/// A part of the stack that does not run, and why, in words for the person at the terminal.
public final class PartFailed extends RuntimeException {

    public PartFailed(String why) {
        super(why);
    }

    public PartFailed(String why, Exception cause) {
        super(why + " (" + cause.getMessage() + ")", cause);
    }
}
