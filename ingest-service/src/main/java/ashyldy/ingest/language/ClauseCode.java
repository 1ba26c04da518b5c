package ashyldy.ingest.language;

/// Where one statement of a sentence ends.
public enum ClauseCode implements Code {
    AND,
    BOUNDARY,
    SKIP;

    @Override
    public Topic topic() {
        return Topic.CLAUSES;
    }
}
