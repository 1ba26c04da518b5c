package ashyldy.ingest.language;

/// Language data that cannot be used; the message names the file and the entry. Thrown at start, never while reading.
public final class BrokenLanguageData extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLanguageData(String where, String what) {
        super(where + ": " + what);
    }

    BrokenLanguageData(String where, Exception cause) {
        super(where + ": " + cause.getMessage(), cause);
    }
}
