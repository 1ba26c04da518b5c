package ashyldy.ingest.language;

/// Words beside the names of places.
public enum PlaceCode implements Code {
    ALIAS,
    APIECE,
    AREA,
    CITY,
    DATELINE,
    DISTRICT,
    ELSEWHERE,
    EVENT,
    HUB,
    IDIOM,
    INSTITUTION,
    MOUNTAINS,
    NAMED_AFTER,
    NUMBER,
    OBLIQUE,
    OF,
    OFFICE,
    REGION,
    RURAL_DISTRICT,
    SERVED,
    SHORE,
    STREET,
    SUCH,
    TITLE,
    VILLAGE,
    WATER;

    private final String code = Code.super.code();

    @Override
    public String code() {
        return code;
    }

    @Override
    public Topic topic() {
        return Topic.PLACES;
    }
}
