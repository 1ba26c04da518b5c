package ashyldy.places;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the words "region" and "district" off a label and puts them behind an alias, by the table {@code type-words.tsv}. */
final class TypeWords {

    private record TypeWord(String language, PlaceLevel level, String word) {}

    private final List<TypeWord> words;

    private TypeWords(List<TypeWord> words) {
        this.words = words;
    }

    static TypeWords read(List<Row> rows) {
        return new TypeWords(rows.stream().map(TypeWords::word).toList());
    }

    private static TypeWord word(Row row) {
        PlaceLevel level = PlaceLevel.ofWord(row.required("level"))
                .orElseThrow(() -> row.bad("unknown level '" + row.text("level") + "'"));
        return new TypeWord(row.required("language"), level, row.required("word"));
    }

    PlaceNames headless(PlaceNames names, PlaceLevel level) {
        return new PlaceNames(
                headless("kk", level, names.kk()),
                headless("ru", level, names.ru()),
                headless("en", level, names.en()));
    }

    /** Every alias as it stands, and once more with the type word behind it. */
    Aliases headed(Aliases aliases, PlaceLevel level) {
        return new Aliases(
                headed("kk", level, aliases.kk()),
                headed("ru", level, aliases.ru()),
                headed("en", level, aliases.en()));
    }

    private List<String> headed(String language, PlaceLevel level, List<String> aliases) {
        Optional<TypeWord> head = words(language, level).findFirst();
        return aliases.stream()
                .mapMulti((String alias, Consumer<String> spelling) -> {
                    spelling.accept(alias);
                    head.ifPresent(word -> spelling.accept(alias + " " + word.word()));
                })
                .toList();
    }

    /** A type word goes only from the first or the last place of the label. */
    private String headless(String language, PlaceLevel level, String label) {
        String choices =
                words(language, level).map(word -> Pattern.quote(word.word())).collect(Collectors.joining("|"));
        if (choices.isEmpty()) {
            return label;
        }
        return label.replaceFirst("^(?:" + choices + ") | (?:" + choices + ")$", "");
    }

    private Stream<TypeWord> words(String language, PlaceLevel level) {
        return words.stream().filter(word -> word.language().equals(language) && word.level() == level);
    }
}
