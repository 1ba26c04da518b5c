package ashyldy.ingest.mention.figure;

import ashyldy.ingest.language.Entry;

/// What a unit of `units.yaml` measures: the wire's measures, and some that become one only beside the right words.
public enum UnitMeasure {
    /// Of which only some is cost.
    MONEY,
    AREA,
    LENGTH,
    /// Of a bridge a length, of other things a height or a width.
    METRES,
    CAPACITY,
    /// Tonnes or passengers: a capacity where they are of a year.
    THROUGHPUT,
    JOBS,
    POWER,
    STOREYS,
    COUNT,
    /// Years, percent: takes the figure away from all others.
    NONE;

    public static UnitMeasure of(Entry entry) {
        return entry.coded(UnitMeasure.class, entry.with().getOrDefault("measure", ""));
    }

    /// Whether adjectives may stand between figure and unit: "300 new permanent jobs".
    boolean isLoose() {
        return this == COUNT || this == JOBS || this == CAPACITY;
    }

    /// Whether three digits behind one mark can only be thousands: half a place is none, half a kilometre is one.
    boolean isWhole() {
        return switch (this) {
            case MONEY, CAPACITY, THROUGHPUT, JOBS, STOREYS, COUNT -> true;
            case AREA, LENGTH, METRES, POWER, NONE -> false;
        };
    }
}
