package ashyldy.ingest.language;

/// What the words around a stage do to it; `modality.yaml` explains them.
public enum ModalityCode implements Code {
    ATTENTION,
    CONDITION,
    COPULA,
    COUNTRYWIDE,
    DENIAL,
    DISASTER,
    EXISTING,
    FUTURE,
    HEADLINE,
    HELD,
    INSTRUCTION,
    INTENT,
    MEMORY,
    NATIONAL,
    NEGATION,
    NEXT,
    NOTHING,
    PARTIAL,
    PASSING,
    SUMMARY,
    TALK,
    UNFINISHED,
    VISIT,
    WISH;

    private final String code = Code.super.code();

    @Override
    public String code() {
        return code;
    }

    @Override
    public Topic topic() {
        return Topic.MODALITY;
    }
}
