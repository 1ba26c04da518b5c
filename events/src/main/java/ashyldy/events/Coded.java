package ashyldy.events;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/// A constant that stands on the wire as its name in lower_snake_case.
public interface Coded {
    String name();

    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
