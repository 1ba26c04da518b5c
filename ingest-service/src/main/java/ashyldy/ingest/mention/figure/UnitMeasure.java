package ashyldy.ingest.mention.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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

    /// Asked beside every figure, hence without the making of capitals.
    private static final Map<String, UnitMeasure> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    measure -> measure.name().toLowerCase(Locale.ROOT), measure -> measure));

    public static UnitMeasure of(Entry entry) {
        String code = entry.with().getOrDefault("measure", "");
        UnitMeasure known = BY_CODE.get(code);
        return known == null ? entry.coded(UnitMeasure.class, code) : known;
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
