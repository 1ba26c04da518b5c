package ashyldy.notify.channel.telegram;

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

/// What the bot says, in one language, from `chat_<language>.properties`.
public final class ChatWords {
    private static final Map<Language, ChatWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new ChatWords(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private ChatWords(Language language) {
        this.language = language;
        String file = "/ashyldy/notify/chat/chat_%s.properties".formatted(language.code());
        try (var text = new InputStreamReader(ChatWords.class.getResourceAsStream(file), UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    public static ChatWords in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return Locale.of(language.code());
    }

    public String raw(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words '%s' in %s".formatted(key, language));
        }
        return text;
    }

    /// With its places filled.
    public String say(String key, Object... values) {
        return new MessageFormat(raw(key), locale()).format(values);
    }

    List<String> keys() {
        return words.stringPropertyNames().stream().sorted().toList();
    }
}
