package ashyldy.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words "region" and "district" in three languages, by the table {@code type-words.tsv}: taken off a label, where
 * they stand first or last, and put behind an alias.
 */
final class TypeWords {

    private record Kind(String language, PlaceLevel level) {}

    private final Map<Kind, String> heads = new HashMap<>();
    private final Map<Kind, Pattern> patterns = new HashMap<>();

    private TypeWords(Map<Kind, List<String>> words) {
        words.forEach((kind, choices) -> {
            String any = choices.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
            heads.put(kind, choices.getFirst());
            patterns.put(kind, Pattern.compile("^" + any + " | " + any + "$"));
        });
    }

    static TypeWords read(List<Row> rows) {
        return new TypeWords(rows.stream()
                .collect(Collectors.groupingBy(
                        TypeWords::kind, Collectors.mapping(row -> row.required("word"), Collectors.toList()))));
    }

    private static Kind kind(Row row) {
        return new Kind(row.required("language"), row.level("level"));
    }

    PlaceNames headless(PlaceNames names, PlaceLevel level) {
        return new PlaceNames(
                headless(new Kind("kk", level), names.kk()),
                headless(new Kind("ru", level), names.ru()),
                headless(new Kind("en", level), names.en()));
    }

    private String headless(Kind kind, String label) {
        Pattern pattern = patterns.get(kind);
        return pattern == null ? label : pattern.matcher(label).replaceFirst("");
    }

    /** Every alias as it stands, and once more with the type word behind it. */
    Aliases headed(Aliases aliases, PlaceLevel level) {
        return new Aliases(
                headed(new Kind("kk", level), aliases.kk()),
                headed(new Kind("ru", level), aliases.ru()),
                headed(new Kind("en", level), aliases.en()));
    }

    private List<String> headed(Kind kind, List<String> aliases) {
        String head = heads.get(kind);
        if (head == null) {
            return aliases;
        }
        return aliases.stream()
                .mapMulti((String alias, Consumer<String> spelling) -> {
                    spelling.accept(alias);
                    spelling.accept(alias + " " + head);
                })
                .toList();
    }
}
