package ashyldy.projects.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import ashyldy.events.Language;

/// Everything the pages say in one language, from `words/<language>.properties`.
public final class Words {

    private static final Map<Language, Words> READ = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            READ.put(language, new Words(language, read(language)));
        }
    }

    private final Language language;
    private final Properties texts;

    private Words(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Words in(Language language) {
        return READ.get(language);
    }

    /// @param values fill `{0}`, `{1}` … of the text
    /// @throws IllegalArgumentException if there is no such text: a mistake of ours, which a test finds first
    public String text(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + language));
    }

    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> filled(text, values));
    }

    /// The form of a word that goes with a number: one place, two places. A word without forms stands as it is.
    public Optional<String> counted(String key, BigDecimal number, Object... values) {
        String form = Plural.of(number, language).name().toLowerCase(Locale.ROOT);
        return find(key + "." + form, values).or(() -> find(key, values));
    }

    public String counted(String key, long number) {
        Object shown = Figures.grouped(BigDecimal.valueOf(number), this);
        return counted(key, BigDecimal.valueOf(number), shown)
                .orElseThrow(() -> new IllegalArgumentException("no counted text " + key + " in " + language));
    }

    public Language language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String filled(String text, Object... values) {
        String filled = text;
        for (int place = 0; place < values.length; place++) {
            filled = filled.replace("{" + place + "}", values[place].toString());
        }
        return filled;
    }

    private static Properties read(Language language) {
        Properties texts = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("/words/" + language.code() + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
