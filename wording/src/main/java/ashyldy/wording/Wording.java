package ashyldy.wording;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import ashyldy.events.Language;

/// All that is needed to speak to a reader of one language.
public record Wording(Words words, Labels labels, Figures figures, DateWords dates, Delays delays, PhaseWords phases) {

    /// Of the values alone.
    public static Wording in(Language language) {
        return of(Words.in(language));
    }

    /// Of the values, with what a service says around them.
    ///
    /// @param speaker a class of the service, beside which the folder is looked for
    /// @param folder of `kk.properties`, `ru.properties` and `en.properties`, with what their names begin with
    public static Map<Language, Wording> with(Class<?> speaker, String folder) {
        Map<Language, Wording> all = new EnumMap<>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> all.put(language, of(Words.in(language).and(speaker, folder))));
        return Collections.unmodifiableMap(all);
    }

    public Language language() {
        return words.language();
    }

    private static Wording of(Words words) {
        return new Wording(
                words,
                new Labels(words),
                new Figures(words),
                new DateWords(words),
                new Delays(words),
                new PhaseWords(words));
    }
}
