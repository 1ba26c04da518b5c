package ashyldy.projects.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import ashyldy.places.NameKey;

/// Takes a printed name apart, with the vocabulary that says which words many facilities share.
final class NameReader {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'ʼ’]*|\\p{N}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private final NameVocabulary vocabulary;

    NameReader(NameVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param places folded names of the place itself, which are not part of the name
    NameWords read(String name, Set<String> places) {
        var words = words(name);
        var proper = new TreeSet<String>();
        var describing = new TreeSet<String>();
        var part = new TreeSet<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            switch (word.role()) {
                case PART -> part.add(word.text() + numberBeside(words, i));
                case DESCRIBING -> describing.add(word.text());
                case KIND -> {}
                case NUMBER -> {
                    if (!countsAPart(words, i)) {
                        proper.add(word.text());
                    }
                }
                case PROPER -> {
                    if (places.stream().noneMatch(place -> WordForms.same(place, word.text()))) {
                        proper.add(word.text());
                    }
                }
            }
        }
        return new NameWords(proper, describing, part);
    }

    private List<NameVocabulary.Word> words(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(word -> NUMBER.matcher(word).matches()
                        ? NameVocabulary.number(word)
                        : vocabulary.read(NameKey.of(word).value()))
                .filter(word -> !word.text().isEmpty())
                .toList();
    }

    private static String numberBeside(List<NameVocabulary.Word> words, int part) {
        for (int i : new int[] {part - 1, part + 1}) {
            if (isNumber(words, i)) {
                return " " + words.get(i).text();
            }
        }
        return "";
    }

    /// "Second stage of KOS-2": the first number belongs to the stage, the other to the name.
    private static boolean countsAPart(List<NameVocabulary.Word> words, int number) {
        return isPart(words, number + 1) || isPart(words, number - 1) && !isNumber(words, number - 2);
    }

    private static boolean isNumber(List<NameVocabulary.Word> words, int i) {
        return i >= 0 && i < words.size() && words.get(i).role() == NameVocabulary.Role.NUMBER;
    }

    private static boolean isPart(List<NameVocabulary.Word> words, int i) {
        return i >= 0 && i < words.size() && words.get(i).role() == NameVocabulary.Role.PART;
    }
}
