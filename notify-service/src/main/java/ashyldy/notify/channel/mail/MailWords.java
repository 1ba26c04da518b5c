package ashyldy.notify.channel.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import ashyldy.events.Language;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What letters, and the pages that they lead to, say around the alerts: the words of one language.
public final class MailWords {
    private static final Map<Language, MailWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new MailWords(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private MailWords(Language language) {
        this.language = language;
        String file = "words_%s.properties".formatted(language.code());
        try (var text = new InputStreamReader(MailWords.class.getResourceAsStream(file), UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    public static MailWords in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    public String text(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text %s in %s".formatted(key, language));
        }
        return new MessageFormat(text, locale()).format(values);
    }

    /// The form that goes with a number, by the plural rules of Unicode CLDR: `places.one`, `places.few`.
    String counted(String key, int number) {
        return text(key + "." + form(number), number);
    }

    Locale locale() {
        return Locale.of(language.code());
    }

    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private String form(int number) {
        return switch (language) {
            case KK -> "other";
            case EN -> number == 1 ? "one" : "other";
            case RU -> russian(number % 100);
        };
    }

    private static String russian(int lastTwo) {
        int last = lastTwo % 10;
        if (lastTwo > 10 && lastTwo < 20) {
            return "many";
        }
        return last == 1 ? "one" : last >= 2 && last <= 4 ? "few" : "many";
    }
}
