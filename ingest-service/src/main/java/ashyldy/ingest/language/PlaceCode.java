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
    IDIOM,
    NAMED_AFTER,
    OBLIQUE,
    OFFICE,
    REGION,
    RURAL_DISTRICT,
    STREET,
    TITLE,
    VILLAGE;

    @Override
    public Topic topic() {
        return Topic.PLACES;
    }
}
