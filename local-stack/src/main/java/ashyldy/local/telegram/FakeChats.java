package ashyldy.local.telegram;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The chats, and the rules by which a bot writes into them.
final class FakeChats {
    private static final int LONGEST = 4096;
    private static final int LONGEST_CALLBACK = 64;

    private final Map<Long, FakeChat> chats = new LinkedHashMap<>();
    private final AtomicLong lastMessage = new AtomicLong();
    private final InstantSource clock;
    private final FakeRates rates;

    FakeChats(InstantSource clock) {
        this.clock = clock;
        this.rates = new FakeRates(clock);
    }

    synchronized FakeChat open(long id, String name, String language) {
        return chats.computeIfAbsent(id, fresh -> new FakeChat(id, name, language));
    }

    synchronized Optional<FakeChat> find(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    synchronized Collection<FakeChat> all() {
        return List.copyOf(chats.values());
    }

    synchronized List<FakeMessage> messages(long chat) {
        return find(chat).map(found -> List.copyOf(found.messages())).orElse(List.of());
    }

    synchronized FakeMessage write(FakeChat chat, String text) {
        FakeMessage message = new FakeMessage(
                lastMessage.incrementAndGet(), false, text, text, MissingNode.getInstance(), true, 0, clock.instant());
        chat.messages().add(message);
        return message;
    }

    /// `sendMessage`.
    synchronized FakeMessage send(JsonNode request) {
        FakeChat chat = chat(request);
        chat.refuseIfShut();
        String text = text(request);
        checkButtons(request.path("reply_markup"));
        rates.count(chat);
        FakeMessage message = new FakeMessage(
                lastMessage.incrementAndGet(),
                true,
                request.path("text").asText(),
                text,
                request.path("reply_markup").path("inline_keyboard"),
                isPlain(request),
                0,
                clock.instant());
        chat.messages().add(message);
        return message;
    }

    /// `editMessageText`, and `editMessageReplyMarkup` where there is no text.
    synchronized FakeMessage edit(JsonNode request) {
        FakeChat chat = chat(request);
        chat.refuseIfShut();
        FakeMessage old = chat.message(request.path("message_id").asLong())
                .filter(FakeMessage::fromBot)
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        boolean markupOnly = request.path("text").isMissingNode();
        String html = markupOnly ? old.html() : request.path("text").asText();
        String text = markupOnly ? old.text() : text(request);
        checkButtons(request.path("reply_markup"));
        JsonNode keyboard = request.path("reply_markup").path("inline_keyboard");
        if (html.equals(old.html()) && keyboard.equals(old.keyboard())) {
            throw Refusal.badRequest("message is not modified: specified new message content and reply markup are"
                    + " exactly the same as a current content and reply markup of the message");
        }
        FakeMessage edited = old.edited(html, text, keyboard, markupOnly ? old.plain() : isPlain(request));
        chat.replace(edited);
        return edited;
    }

    FakeChat chat(JsonNode request) {
        String wanted = request.path("chat_id").asText();
        return chats.values().stream()
                .filter(chat -> wanted.startsWith("@") ? wanted.equals(chat.name()) : wanted.equals("" + chat.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("chat not found"));
    }

    static ObjectNode json(FakeChat chat, FakeMessage message, ObjectNode into) {
        into.put("message_id", message.id()).put("text", message.text());
        into.putObject("chat").put("id", chat.id()).put("type", chat.type());
        into.putObject("from")
                .put("id", message.fromBot() ? 1 : chat.id())
                .put("is_bot", message.fromBot())
                .put("first_name", message.fromBot() ? "Ashyldy" : chat.name())
                .put("language_code", chat.language());
        return into;
    }

    private static boolean isPlain(JsonNode request) {
        return !request.path("parse_mode").asText().equalsIgnoreCase("HTML");
    }

    private static String text(JsonNode request) {
        String sent = request.path("text").asText();
        String text = isPlain(request) ? sent : MessageEntities.textOf(sent);
        if (text.isBlank()) {
            throw Refusal.badRequest("message text is empty");
        }
        if (text.length() > LONGEST) {
            throw Refusal.badRequest("message is too long");
        }
        return text;
    }

    private static void checkButtons(JsonNode markup) {
        List<JsonNode> buttons = new ArrayList<>();
        markup.path("inline_keyboard").forEach(row -> row.forEach(buttons::add));
        for (JsonNode button : buttons) {
            String data = button.path("callback_data").asText("");
            if (data.getBytes(UTF_8).length > LONGEST_CALLBACK || data.isEmpty() && !button.has("url")) {
                throw Refusal.badRequest("BUTTON_DATA_INVALID");
            }
            if (button.path("text").asText().isBlank()) {
                throw Refusal.badRequest("can't parse inline keyboard button: Text buttons must have a text");
            }
        }
    }
}
