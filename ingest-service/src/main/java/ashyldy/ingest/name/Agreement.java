package ashyldy.ingest.name;

/// What a Russian adjective takes over from its noun.
enum Agreement {
    MASCULINE("Masc"),
    FEMININE("Fem"),
    NEUTER("Neut"),
    PLURAL("PL");

    private final String tag;

    Agreement(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
