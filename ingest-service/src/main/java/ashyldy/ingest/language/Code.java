package ashyldy.ingest.language;

import java.util.Locale;

/// What an entry of a language file may say. One enum a topic; a file that says something else does not load, so that a
/// typo is no silence.
public interface Code {
    Topic topic();

    String name();

    /// As it stands in the files.
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
