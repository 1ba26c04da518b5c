package ashyldy.ingest.reread;

/// How many articles now say something else, say the same, could not be read.
record Tally(long changed, long unchanged, long failed) {
    static final Tally ONE_CHANGED = new Tally(1, 0, 0);
    static final Tally ONE_UNCHANGED = new Tally(0, 1, 0);
    static final Tally ONE_FAILED = new Tally(0, 0, 1);

    Tally {
        if (changed < 0 || unchanged < 0 || failed < 0) {
            throw new IllegalArgumentException("counts are not negative: " + changed + " " + unchanged + " " + failed);
        }
    }

    long all() {
        return changed + unchanged + failed;
    }
}
