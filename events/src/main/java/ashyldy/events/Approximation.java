package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// How exact the printed figure claims to be.
public enum Approximation implements Coded {
    EXACT,
    @JsonEnumDefaultValue
    ABOUT,
    AT_LEAST,
    AT_MOST
}
