package ashyldy.projects.page;

import java.util.Optional;

/// One value as the page shows it.
///
/// @param note what limits it: "before the works", "year taken from the article's date"; often empty
/// @param language of the value, where it is printed words rather than ours; empty otherwise
/// @param shown whether the project shows this one among several that disagree
public record FactLine(
        String label, String value, String note, String language, boolean shown, Optional<Citation> proof) {

    static FactLine of(String label, String value, String note, Optional<Citation> proof) {
        return new FactLine(label, value, note, "", true, proof);
    }

    FactLine printedIn(String code) {
        return new FactLine(label, value, note, code, shown, proof);
    }

    FactLine shownIf(boolean chosen) {
        return new FactLine(label, value, note, language, chosen, proof);
    }
}
