package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ashyldy.ingest.text.Token;
import ashyldy.ingest.text.Tokenizer;

/// Reads a pattern as it stands in a file into every sequence of words that it allows.
///
/// Places are parted by spaces. `a/b` is one place with a choice (a slash between spaces is the mark itself), `?a` may
/// be missing, `a*` begins so, `a~` has the endings of its language, `#` is a number in digits, `..` a gap of up to two
/// words, `{name}` any word of a group.
final class PhraseReader {
    private final Folding folding;
    private final Tokenizer tokenizer;
    private final Map<String, WordPattern> groups = new HashMap<>();

    /// @param groups words that stand under one name, by that name
    PhraseReader(Folding folding, Map<String, List<String>> groups) {
        this.folding = folding;
        groups.forEach((name, words) -> this.groups.put(
                name,
                new WordPattern.OneOf(
                        name, words.stream().map(folding::fold).distinct().toList())));
        this.tokenizer = new Tokenizer(this::word);
    }

    private Word word(String text, int from, int to) {
        String printed = text.substring(from, to);
        return Word.ofForm(printed, folding.fold(printed));
    }

    List<List<WordPattern>> read(String pattern) {
        List<List<WordPattern>> phrases = List.of(List.of());
        for (String place : pattern.strip().split("\\s+")) {
            phrases = extended(phrases, choices(place));
        }
        return phrases;
    }

    private List<List<WordPattern>> choices(String place) {
        if (place.equals("/")) {
            return List.of(words(place));
        }
        boolean mayMiss = place.startsWith("?");
        List<List<WordPattern>> choices = new ArrayList<>();
        if (mayMiss) {
            choices.add(List.of());
        }
        for (String choice : (mayMiss ? place.substring(1) : place).split("/")) {
            choices.add(words(choice));
        }
        return choices;
    }

    private List<WordPattern> words(String choice) {
        if (choice.equals("#")) {
            return List.of(new WordPattern.Number());
        }
        if (choice.equals("..")) {
            return List.of(new WordPattern.Gap());
        }
        if (choice.startsWith("{")) {
            return List.of(group(choice.substring(1, choice.length() - 1)));
        }
        char last = choice.charAt(choice.length() - 1);
        boolean marked = choice.length() > 1 && (last == '*' || last == '~');
        String letters = marked ? choice.substring(0, choice.length() - 1) : choice;
        if (marked && letters.endsWith("-")) {
            return List.of(new WordPattern.Prefix(folding.fold(letters)));
        }
        List<Token> tokens = tokenizer.tokens(letters, 0, letters.length());
        if (tokens.isEmpty()) {
            throw new BrokenLanguageData(choice, "a place without letters; a gap is written ..");
        }
        List<WordPattern> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            words.add(WordPattern.of(tokens.get(at), at == tokens.size() - 1 && marked ? last : ' '));
        }
        return words;
    }

    private WordPattern group(String name) {
        WordPattern group = groups.get(name);
        if (group == null) {
            throw new BrokenLanguageData(name, "no words stand under this name");
        }
        return group;
    }

    private static List<List<WordPattern>> extended(List<List<WordPattern>> phrases, List<List<WordPattern>> choices) {
        List<List<WordPattern>> longer = new ArrayList<>();
        for (List<WordPattern> phrase : phrases) {
            for (List<WordPattern> choice : choices) {
                List<WordPattern> both = new ArrayList<>(phrase);
                both.addAll(choice);
                longer.add(both);
            }
        }
        return longer;
    }
}
