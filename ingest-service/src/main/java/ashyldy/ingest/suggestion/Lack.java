package ashyldy.ingest.suggestion;

import java.util.Locale;

/// What the grammar lacks, in the order in which it is worth a linguist's time.
public enum Lack {
    /// Words that tell a stage in which it reads none, or another one.
    VERB,
    /// A facility of which it knows no word.
    NOUN,
    /// A noun that it knows, with words beside it that say of which kind it is.
    KIND_PHRASE,
    /// A name that it takes for no place.
    PLACE,
    /// Several projects under one noun, of which it found fewer.
    LIST,
    FIGURE,
    DATE,
    PARTY;

    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
