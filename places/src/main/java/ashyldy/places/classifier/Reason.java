package ashyldy.places.classifier;

/// Why a row did not fit.
public enum Reason {
    NO_CODE("the code is not nine digits"),
    NO_NAME("there is no name"),
    CODE_TWICE("the code stands in an earlier line"),
    OUTPOST("a wintering place, a farm, a siding or the like, no settlement"),
    NO_TYPE_WORD("no word that we know says what it is"),
    UNKNOWN_UNIT("the gazetteer has no such district or city"),
    IN_A_CITY("lies in a city of republican rank, which has no villages");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
