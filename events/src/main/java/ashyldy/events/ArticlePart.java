package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Where in an article words can stand.
public enum ArticlePart implements Coded {
    @JsonEnumDefaultValue
    TEXT,
    TITLE
}
