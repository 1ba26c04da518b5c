package ashyldy.ingest.language;

import java.util.List;
import java.util.Locale;

import ashyldy.events.Language;

/// The letters by which a language is told from others of its script.
///
/// @param share of all letters that decides, 0 to 1
public record ScriptMarks(Language language, boolean cyrillic, String letters, double share) {
    static List<ScriptMarks> read() {
        return new LanguageFiles("/language/")
                .rows("scripts.tsv", 4).stream()
                        .map(row -> new ScriptMarks(
                                Language.valueOf(row[0].toUpperCase(Locale.ROOT)),
                                row[1].equals("Cyrl"),
                                row[2],
                                Double.parseDouble(row[3])))
                        .toList();
    }
}
