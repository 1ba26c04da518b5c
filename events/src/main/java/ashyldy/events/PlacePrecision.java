package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// The finest level that is known of a place.
public enum PlacePrecision implements Coded {
    COUNTRY,
    @JsonEnumDefaultValue
    REGION,
    DISTRICT,
    LOCALITY
}
