package ashyldy.ingest.language;

/// Where one statement of a sentence ends.
public enum ClauseCode implements Code {
    AND,
    BOUNDARY,
    SKIP;

    private final String code = Code.super.code();

    @Override
    public String code() {
        return code;
    }

    @Override
    public Topic topic() {
        return Topic.CLAUSES;
    }
}
