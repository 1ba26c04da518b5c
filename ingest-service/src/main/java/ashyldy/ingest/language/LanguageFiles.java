package ashyldy.ingest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The plain files of one language's folder: a line is a word or a row of columns parted by tabs, `#` begins a remark.
final class LanguageFiles {
    private final String folder;

    LanguageFiles(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    List<String> lines(String name) {
        String file = folder + name;
        try (InputStream stream = LanguageFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new BrokenLanguageData(file, "the file is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new BrokenLanguageData(file, unreadable);
        }
    }

    List<String[]> rows(String name, int columns) {
        return lines(name).stream()
                .map(line -> line.split("\t", -1))
                .peek(row -> {
                    if (row.length != columns) {
                        throw new BrokenLanguageData(
                                folder + name, columns + " columns parted by tabs, not: " + String.join("|", row));
                    }
                })
                .toList();
    }

    /// `*` stands for any ending.
    Set<String> villageEndings() {
        return lines("village-endings.txt").stream()
                .map(line -> line.strip().replace("*", ""))
                .collect(Collectors.toSet());
    }

    Set<String> words(String name, Folding folding) {
        return lines(name).stream()
                .map(line -> folding.fold(line.strip()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Folding folding(boolean dropsDoubled) {
        Map<Character, String> letters = new HashMap<>();
        rows("letters.tsv", 2).forEach(row -> letters.put(row[0].charAt(0), row[1]));
        return new Folding(letters, dropsDoubled);
    }

    Endings endings(Folding folding, boolean dropsDoubled) {
        return new Endings(
                rows("endings.tsv", 3).stream()
                        .map(row -> new Endings.Slot(
                                Integer.parseInt(row[0]),
                                row[1],
                                Arrays.stream(row[2].split(" "))
                                        .map(folding::fold)
                                        .collect(Collectors.toSet())))
                        .toList(),
                dropsDoubled);
    }

    Map<String, BigDecimal> numeralPrefixes(Folding folding) {
        return rows("numeral-prefixes.tsv", 2).stream()
                .collect(Collectors.toMap(row -> folding.fold(row[0]), row -> new BigDecimal(row[1])));
    }

    Plurals plurals(Folding folding) {
        Map<String, List<String>> sorts = rows("plurals.tsv", 2).stream()
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.mapping(row -> folding.fold(row[1]), Collectors.toList())));
        return new Plurals(
                sorts.getOrDefault("sure", List.of()),
                sorts.getOrDefault("doubtful", List.of()),
                sorts.getOrDefault("adjective", List.of()));
    }

    Adjectives adjectives(Folding folding) {
        return new Adjectives(List.copyOf(words("adjective-endings.txt", folding)));
    }

    PlaceEndings placeEndings(int rounds) {
        return new PlaceEndings(
                rows("place-endings.tsv", 2).stream()
                        .map(row -> new PlaceEndings.Change(row[0], row[1]))
                        .toList(),
                rounds);
    }
}
