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

    /// @throws RefusedInput for any other word
    public static Readers of(String word) {
        for (Readers readers : values()) {
            if (readers.name().equalsIgnoreCase(word)) {
                return readers;
            }
        }
        throw RefusedInput.in("reader", "is grammar, model or both, not " + word);
    }

    public boolean asksGrammar() {
        return this != MODEL;
    }

    public boolean asksModel() {
        return this != GRAMMAR;
    }
}
