package ashyldy.benchmarks.deliveries;

/// What becomes of one attempt at a receiver.
enum Fate {
    ACCEPTED("2xx"),
    FAILED("500"),
    HUNG("no answer"),
    RESET("line reset");

    private final String title;

    Fate(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
