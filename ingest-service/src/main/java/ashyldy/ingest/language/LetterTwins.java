package ashyldy.ingest.language;

import java.util.List;
import java.util.Optional;

/// Letters of several scripts that look the same on a page.
public record LetterTwins(char cyrillic, Optional<Character> latin, Optional<Character> greek) {
    public static List<LetterTwins> read() {
        return new LanguageFiles("/language/")
                .rows("lookalikes.tsv", 3).stream()
                        .map(row -> new LetterTwins(row[0].charAt(0), letter(row[1]), letter(row[2])))
                        .toList();
    }

    /// Those that are not Cyrillic.
    public String others() {
        return latin.map(String::valueOf).orElse("")
                + greek.map(String::valueOf).orElse("");
    }

    private static Optional<Character> letter(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell.charAt(0));
    }
}
