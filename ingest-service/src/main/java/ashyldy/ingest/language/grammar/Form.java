package ashyldy.ingest.language.grammar;

import java.util.Locale;

/// What the form of a verb tells of time, whatever the language: the columns of `acts.tsv`.
public enum Form {
    /// Perfective past, active or passive: "opened", "was opened", "has been opened".
    DONE,
    /// Imperfective past, of which nobody knows whether it led anywhere.
    WENT_ON,
    /// Present: "is being built".
    GOES_ON,
    /// Future: "will be opened".
    TO_COME,
    /// Infinitive: something only beside a plan.
    TO_DO,
    /// Past participle that describes a noun.
    WHICH_DID,
    /// Present participle that describes a noun.
    WHICH_DOES,
    /// Future participle that describes a noun.
    WHICH_WILL,
    /// The act as a noun: "opening".
    NOUN;

    /// Whether it stands beside a noun and only says which one is meant.
    public boolean describes() {
        return this == WHICH_DID || this == WHICH_DOES || this == WHICH_WILL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
