package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What an amount measures.
public enum Measure implements Coded {
    CAPACITY,
    AREA,
    COST,
    JOBS,
    LENGTH,
    POWER,
    STOREYS,
    @JsonEnumDefaultValue
    COUNT
}
