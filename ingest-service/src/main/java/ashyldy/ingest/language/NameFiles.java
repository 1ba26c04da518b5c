package ashyldy.ingest.language;

import java.util.stream.Stream;

/// Tables that bring names back to their base form.
public final class NameFiles {
    private NameFiles() {}

    /// @param file below `language/`
    public static Stream<String[]> rows(String file, int columns) {
        return new LanguageFiles("/language/").rows(file, columns).stream();
    }
}
