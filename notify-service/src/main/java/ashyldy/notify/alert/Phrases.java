package ashyldy.notify.alert;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import ashyldy.events.Language;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of one language, from `phrases_<language>.properties`.
final class Phrases {
    private static final Map<Language, Phrases> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Phrases(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private Phrases(Language language) {
        this.language = language;
        String file = "/ashyldy/notify/alert/phrases_%s.properties".formatted(language.code());
        try (var text = new InputStreamReader(Phrases.class.getResourceAsStream(file), UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    static Phrases in(Language language) {
        return ALL.get(language);
    }

    Locale locale() {
        return Locale.of(language.code());
    }

    Language language() {
        return language;
    }

    /// The phrase as it stands in the file.
    String raw(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no phrase '%s' in %s".formatted(key, language)));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /// The phrase with its places filled.
    String say(String key, Object... values) {
        return new MessageFormat(raw(key), locale()).format(values);
    }

    /// The form of a counted phrase that goes with a number: `places.one`, `places.few`, `places.many`.
    Optional<String> counted(String key, BigDecimal number) {
        return find(key + "." + PluralForm.of(language, number))
                .or(() -> find(key))
                .map(pattern ->
                        new MessageFormat(pattern, locale()).format(new Object[] {Figures.number(number, this)}));
    }

    Iterable<String> keys() {
        return words.stringPropertyNames().stream().sorted().toList();
    }
}
