package ashyldy.ingest.language;

/// Of what a figure is the figure; `measures.yaml` explains them.
public enum MeasureCode implements Code {
    AREA,
    CAPACITY,
    COMPONENT,
    CONSTRUCTION,
    COST,
    DONE,
    EACH,
    FOR,
    FUNDING,
    JOBS,
    LENGTH,
    NETWORK,
    NOT_COST,
    RATE,
    SITE,
    STAGE,
    YEAR,
    YEARLY;

    private final String code = Code.super.code();

    @Override
    public String code() {
        return code;
    }

    @Override
    public Topic topic() {
        return Topic.MEASURES;
    }
}
