package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Why what an article has said counts no more.
public enum Withdrawal implements Coded {
    /// Its page is not there any more.
    @JsonEnumDefaultValue
    GONE,
    /// Somebody who may has deleted it.
    DELETED
}
