package ashyldy.notify.chat;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import ashyldy.events.Language;
import ashyldy.notify.channel.TelegramChat;
import com.fasterxml.jackson.databind.JsonNode;

/// Reads an update of the Bot API. Whatever is missing, of another kind or too long makes it none of ours.
final class UpdateReader {
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_DATA = 64;
    private static final Set<String> OUT = Set.of("kicked", "left");
    /// Where Russian is read more often than English.
    private static final Set<String> NEAR_RUSSIAN = Set.of("ru", "be", "uk", "ky", "uz", "tg", "tt", "ba");

    private UpdateReader() {}

    /// Empty where it has none, or a senseless one.
    static Optional<Long> id(JsonNode update) {
        JsonNode id = update.path("update_id");
        return id.isIntegralNumber() && id.canConvertToLong() && id.asLong() >= 0
                ? Optional.of(id.asLong())
                : Optional.empty();
    }

    /// The largest of many; empty where there is none.
    static Optional<Long> last(JsonNode updates) {
        return StreamSupport.stream(updates.spliterator(), false)
                .flatMap(update -> id(update).stream())
                .max(Comparator.naturalOrder());
    }

    static Optional<ChatUpdate> read(JsonNode update) {
        return id(update).flatMap(id -> {
            if (update.has("message")) {
                return said(id, update.path("message"));
            }
            return update.has("callback_query")
                    ? pressed(id, update.path("callback_query"))
                    : left(id, update.path("my_chat_member"));
        });
    }

    private static Optional<ChatUpdate> said(long id, JsonNode message) {
        String text = message.path("text").asText("");
        boolean sensible = !text.isBlank()
                && text.length() <= LONGEST_TEXT
                && !message.path("from").path("is_bot").asBoolean(false);
        return chat(message)
                .filter(chat -> sensible)
                .map(chat -> new ChatUpdate.Said(id, chat, language(message.path("from")), text.strip()));
    }

    private static Optional<ChatUpdate> pressed(long id, JsonNode query) {
        String data = query.path("data").asText("");
        JsonNode message = query.path("message");
        boolean sensible = !data.isEmpty()
                && data.length() <= LONGEST_DATA
                && query.path("id").isTextual()
                && message.path("message_id").isIntegralNumber();
        return chat(message)
                .filter(chat -> sensible)
                .map(chat -> new ChatUpdate.Pressed(
                        id,
                        chat,
                        language(query.path("from")),
                        query.path("id").asText(),
                        message.path("message_id").asLong(),
                        message.at("/chat/type").asText().equals("channel"),
                        data));
    }

    private static Optional<ChatUpdate> left(long id, JsonNode change) {
        boolean out = OUT.contains(change.at("/new_chat_member/status").asText());
        return chat(change)
                .filter(chat -> out)
                .map(chat -> new ChatUpdate.Left(id, chat, language(change.path("from"))));
    }

    private static Optional<TelegramChat> chat(JsonNode holder) {
        String number = holder.path("chat").path("id").asText("");
        return TelegramChat.isOne(number) && !number.startsWith("@")
                ? Optional.of(new TelegramChat(number))
                : Optional.empty();
    }

    private static Language language(JsonNode person) {
        String code = person.path("language_code").asText("").toLowerCase(Locale.ROOT);
        String language = code.length() > 2 ? code.substring(0, 2) : code;
        if (language.equals("kk")) {
            return Language.KK;
        }
        return NEAR_RUSSIAN.contains(language) ? Language.RU : Language.EN;
    }
}
