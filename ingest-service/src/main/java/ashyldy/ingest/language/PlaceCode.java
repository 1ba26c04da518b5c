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
    HUB,
    IDIOM,
    INSTITUTION,
    MOUNTAINS,
    NAMED_AFTER,
    OBLIQUE,
    OF,
    OFFICE,
    REGION,
    RURAL_DISTRICT,
    SHORE,
    STREET,
    SUCH,
    TITLE,
    VILLAGE,
    WATER;

    @Override
    public Topic topic() {
        return Topic.PLACES;
    }
}
