package ashyldy.ingest.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.ingest.language.NameFiles;

/// Takes the case from the last word of a Kazakh name and leaves the possessive, for a facility that stands after its
/// modifier keeps it: "the palace's" becomes "(its) palace".
final class KazakhName {
    /// @param text what the case looks like
    /// @param stems what the word must end in before it; a whole word where `whole` says so
    private record Case(String text, List<String> stems, boolean whole) {}

    private final CyrillicKazakh cyrillic = CyrillicKazakh.read();
    private final List<Case> cases;
    private final Set<String> heads;

    private KazakhName(List<Case> cases, Set<String> heads) {
        this.cases = cases;
        this.heads = heads;
    }

    static KazakhName read() {
        return new KazakhName(
                NameFiles.rows("kk/name-cases.tsv", 3)
                        .map(row -> new Case(row[0], List.of(row[1].split(" ")), row[2].equals("head")))
                        .toList(),
                NameFiles.rows("kk/name-heads.tsv", 1).map(row -> row[0]).collect(Collectors.toSet()));
    }

    String inCyrillic(String name) {
        return cyrillic.of(name);
    }

    String base(String name) {
        String written = inCyrillic(name);
        int space = written.lastIndexOf(' ');
        String last = written.substring(space + 1);
        return written.substring(0, space + 1) + withoutCase(last);
    }

    private String withoutCase(String word) {
        return cases.stream()
                .filter(ending -> word.endsWith(ending.text()))
                .map(ending -> stripped(word, ending))
                .filter(stem -> !stem.isEmpty())
                .findFirst()
                .orElse(word);
    }

    /// Empty where the word does not end in that case.
    private String stripped(String word, Case ending) {
        String stem = word.substring(0, word.length() - ending.text().length());
        boolean fits = ending.whole()
                ? heads.contains(RussianName.lower(stem))
                : ending.stems().stream().anyMatch(end -> stem.endsWith(end) && stem.length() > end.length() + 1);
        return fits ? stem : "";
    }
}
