package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What a person has said of claims.
public enum JudgementKind implements Coded {
    /// All of them are one work.
    SAME,
    /// Those of the one side are another work than those of the other.
    NOT_THE_SAME,
    /// Those of the one side are a work of their own, and not the rest of the project in which they stood.
    SPLIT,
    /// Those of the one side are a part of the work of the other: shown, never merged.
    PART_OF,
    /// A value of theirs is another one. An unknown kind is read as this one, which joins and parts nothing.
    @JsonEnumDefaultValue
    CORRECT
}
