package ashyldy.wording;

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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.events.Language;

/// The texts of one language: those of this module, and beside them those of the service that speaks.
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Words> SHARED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SHARED.put(language, new Words(language, read(Words.class, file("", language))));
        }
    }

    private final Language language;
    private final Properties texts;

    private Words(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /// What pages and alerts say alike.
    public static Words in(Language language) {
        return SHARED.get(language);
    }

    /// These texts and a service's own, from `<folder><language>.properties` as the speaker's class sees it.
    ///
    /// @throws IllegalStateException if the service has a text of its own for what all of them say alike
    Words and(Class<?> speaker, String folder) {
        Properties all = read(speaker, file(folder, language));
        for (String key : texts.stringPropertyNames()) {
            if (all.putIfAbsent(key, texts.getProperty(key)) != null) {
                throw new IllegalStateException("'%s' is worded twice in %s: in the module wording and in %s"
                        .formatted(key, language, file(folder, language)));
            }
        }
        return new Words(language, all);
    }

    /// @param values fill `{0}`, `{1}` … of the text; what stands in a value is never filled itself
    /// @throws IllegalArgumentException if there is no such text: a mistake of ours, which a test finds first
    public String text(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + language));
    }

    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> filled(text, values));
    }

    /// The form of a text that goes with a number: one place, two places. A text without forms stands as it is.
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

    /// The names of all texts, for whoever checks that no language lacks one.
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String filled(String text, Object... values) {
        return values.length == 0
                ? text
                : PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Object... values) {
        int number = Integer.parseInt(place.group(1));
        return number < values.length ? values[number].toString() : place.group();
    }

    private static String file(String folder, Language language) {
        return folder + language.code() + ".properties";
    }

    private static Properties read(Class<?> speaker, String path) {
        Properties texts = new Properties();
        try (InputStream file = speaker.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no texts at '%s' beside %s".formatted(path, speaker.getName()));
            }
            Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
        return texts;
    }
}
