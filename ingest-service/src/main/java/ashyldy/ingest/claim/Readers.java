package ashyldy.ingest.claim;

/// Whose reading of an article is wanted.
public enum Readers {
    GRAMMAR("The grammar"),
    MODEL("The model"),
    BOTH("Both");

    private final String title;

    Readers(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean asksGrammar() {
        return this != MODEL;
    }

    boolean asksModel() {
        return this != GRAMMAR;
    }
}
