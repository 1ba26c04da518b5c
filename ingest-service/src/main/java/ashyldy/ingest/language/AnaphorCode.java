package ashyldy.ingest.language;

/// Words that point back; `anaphors.yaml` explains them.
public enum AnaphorCode implements Code {
    AMONG,
    BELONGING,
    BUILDING,
    CITY,
    DISTRICT,
    DISTRICT_CENTRE,
    FOLLOWING,
    HERE,
    IT,
    MORE,
    NEW,
    NOTHING,
    OLD,
    ONE,
    ONE_OF,
    PHASE,
    PLURAL,
    PURPOSE,
    REGION,
    REGION_CENTRE,
    SIMILAR,
    SOME_OF,
    THESE;

    private final String code = Code.super.code();

    @Override
    public String code() {
        return code;
    }

    @Override
    public Topic topic() {
        return Topic.ANAPHORS;
    }
}
