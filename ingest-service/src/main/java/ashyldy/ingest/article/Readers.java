package ashyldy.ingest.article;

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

    public boolean asksGrammar() {
        return this != MODEL;
    }

    public boolean asksModel() {
        return this != GRAMMAR;
    }
}
