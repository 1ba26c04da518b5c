package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What is done to the facility: the project types of OC4IDS.
public enum Work implements Coded {
    @JsonEnumDefaultValue
    CONSTRUCTION,
    REHABILITATION,
    EXPANSION,
    REPLACEMENT
}
