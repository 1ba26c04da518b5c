package ashyldy.ingest.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.ingest.text.Among;

/// What heads and modifiers make together, in every language the same: `compositions.tsv`.
///
/// Of several rows that fit, the first holds: in "a children's rehabilitation hospital centre" the hospital tells more.
final class Compositions {
    /// One row: this modifier makes this kind of heads of these sorts.
    record Row(String modifier, Set<String> heads, String kind) {
        boolean fits(Set<String> modifiers, Set<String> sorts) {
            if (!modifiers.contains(modifier)) {
                return false;
            }
            for (String sort : sorts) {
                if (heads.contains(sort)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Row> rows;

    private Compositions(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static Compositions read() {
        return new Compositions(new LanguageFiles("/language/")
                .rows("compositions.tsv", 3).stream()
                        .map(row -> new Row(row[0], words(row[1]), row[2]))
                        .toList());
    }

    private static Set<String> words(String column) {
        return Arrays.stream(column.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /// @param sorts of the head, mostly one
    Optional<Row> of(Set<String> modifiers, Set<String> sorts) {
        return Among.first(rows, row -> row.fits(modifiers, sorts));
    }

    /// Whether any row speaks of this modifier.
    boolean knowsModifier(String modifier) {
        return rows.stream().anyMatch(row -> row.modifier().equals(modifier));
    }

    /// Whether any row speaks of this sort of heads.
    boolean knowsHead(String sort) {
        return rows.stream().anyMatch(row -> row.heads().contains(sort));
    }
}
