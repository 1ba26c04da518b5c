package ashyldy.ingest.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import ashyldy.events.Language;
import ashyldy.ingest.language.Folding;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.name.BaseNames;
import ashyldy.ingest.text.Token;

/// Writes phrases as patterns of the language files: in small letters, Kazakh in Cyrillic, numbers as `#`.
final class Patterns {
    private static final int SHORTEST_STEM = 4;
    private static final String RELATIONAL = "relational";

    private final LanguagePacks packs;
    private final BaseNames names;

    Patterns(LanguagePacks packs, BaseNames names) {
        this.packs = packs;
        this.names = names;
    }

    /// Exactly these words.
    String exact(Phrase phrase) {
        return written(phrase, List.of());
    }

    /// The noun in all its forms; Russian adjectives go with it, Kazakh and English ones do not change.
    String inflected(Phrase phrase) {
        List<Token> words = phrase.words();
        return written(phrase, language(phrase) == Language.RU ? words : List.of(words.getLast()));
    }

    private String written(Phrase phrase, List<Token> inflected) {
        LanguagePack pack = packs.of(language(phrase));
        StringBuilder pattern = new StringBuilder();
        for (Phrase.Place place : phrase.places()) {
            switch (place) {
                case Phrase.Place.Gap() -> pattern.append(" ..");
                case Phrase.Place.Kept(Token token) ->
                    pattern.append(pattern.isEmpty() ? "" : " ")
                            .append(token.isNumber() ? "#" : word(token, inflected.contains(token), pack));
            }
        }
        return pattern.toString().strip();
    }

    private static Language language(Phrase phrase) {
        return phrase.reading().sentence().language();
    }

    private String word(Token token, boolean inflected, LanguagePack pack) {
        String printed = pack.language() == Language.KK ? names.inCyrillic(token.text()) : token.text();
        String word = printed.toLowerCase(Locale.ROOT);
        return inflected && word.length() >= SHORTEST_STEM ? stem(word, pack) + '~' : word;
    }

    /// The word without its ending, so far as an ending is known: all of it, but in English, where "-es" of "centres"
    /// is
    /// half of the word's own, the shortest.
    private static String stem(String word, LanguagePack pack) {
        IntStream lengths = IntStream.range(SHORTEST_STEM, word.length()).filter(length -> isStem(word, length, pack));
        int length = (pack.language() == Language.EN ? lengths.max() : lengths.min()).orElse(word.length());
        return word.substring(0, length);
    }

    private static boolean isStem(String word, int length, LanguagePack pack) {
        Folding folding = pack.folding();
        String stem = folding.fold(word.substring(0, length));
        String form = folding.fold(word);
        return form.startsWith(stem)
                && form.length() > stem.length()
                && pack.endings()
                        .slotOf(form, stem.length())
                        .filter(slot -> !slot.equals(RELATIONAL))
                        .isPresent();
    }
}
