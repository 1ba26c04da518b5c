package ashyldy.notify.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import ashyldy.events.Language;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of the pages in one language, from `page_<language>.properties`.
public final class PageWords {
    private static final Map<Language, PageWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new PageWords(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private PageWords(Language language) {
        this.language = language;
        String file = "/ashyldy/notify/page/page_%s.properties".formatted(language.code());
        try (var text = new InputStreamReader(PageWords.class.getResourceAsStream(file), UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    static PageWords in(Language language) {
        return ALL.get(language);
    }

    /// The best match of an `Accept-Language` header; Russian, which most readers share, where it names none of ours.
    static Language accepted(String header) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header == null ? "" : header);
            String best = Locale.lookupTag(ranges, List.of("kk", "ru", "en"));
            return named(best);
        } catch (IllegalArgumentException malformed) {
            return Language.RU;
        }
    }

    private static Language named(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return Language.RU;
    }

    Language language() {
        return language;
    }

    Locale locale() {
        return Locale.of(language.code());
    }

    List<String> keys() {
        return words.stringPropertyNames().stream().sorted().toList();
    }

    String say(String key, Object... values) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no word '%s' in %s".formatted(key, language));
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(values);
    }
}
