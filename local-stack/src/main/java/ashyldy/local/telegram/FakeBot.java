package ashyldy.local.telegram;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;

/// The methods of the Bot API that a bot of words and buttons needs.
final class FakeBot {
    private static final Duration LONGEST_POLL = Duration.ofSeconds(50);

    private final FakeChats chats;
    private final FakeUpdates updates;
    private final ObjectMapper json;
    private final AtomicLong lastQuery = new AtomicLong();
    private final AtomicInteger slowedDown = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Set<String> queries = new HashSet<>();
    private final FakeWebhook webhook;

    FakeBot(FakeChats chats, FakeUpdates updates, ObjectMapper json) {
        this.chats = chats;
        this.updates = updates;
        this.json = json;
        this.webhook = new FakeWebhook(updates);
    }

    synchronized String freshQuery() {
        String query = Long.toString(lastQuery.incrementAndGet());
        queries.add(query);
        return query;
    }

    int slowedDown() {
        return slowedDown.get();
    }

    int answeredPresses() {
        return answered.get();
    }

    JsonNode call(String method, JsonNode request) throws InterruptedException {
        return switch (method) {
            case "getMe" ->
                json.createObjectNode().put("id", 1).put("is_bot", true).put("username", "AshyldyBot");
            case "sendMessage" -> sent(request);
            case "editMessageText", "editMessageReplyMarkup" -> message(request, chats.edit(request));
            case "answerCallbackQuery" -> answer(request);
            case "getUpdates" -> poll(request);
            case "setWebhook" -> webhook.set(request);
            case "deleteWebhook" -> webhook.delete();
            case "setMyCommands" -> BooleanNode.TRUE;
            default -> throw new Refusal(404, "Not Found");
        };
    }

    private JsonNode sent(JsonNode request) {
        try {
            return message(request, chats.send(request));
        } catch (Refusal refusal) {
            if (refusal.code() == 429) {
                slowedDown.incrementAndGet();
            }
            throw refusal;
        }
    }

    private JsonNode message(JsonNode request, FakeMessage message) {
        return FakeChats.json(chats.chat(request), message, json.createObjectNode());
    }

    private synchronized JsonNode answer(JsonNode request) {
        if (!queries.remove(request.path("callback_query_id").asText())) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        if (request.path("text").asText().length() > 200) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        answered.incrementAndGet();
        return BooleanNode.TRUE;
    }

    private JsonNode poll(JsonNode request) throws InterruptedException {
        if (webhook.isSet()) {
            throw new Refusal(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active;"
                            + " use deleteWebhook to delete the webhook first");
        }
        Duration patience = Duration.ofSeconds(request.path("timeout").asLong(0));
        int limit = Math.clamp(request.path("limit").asInt(100), 1, 100);
        return updates.take(
                request.path("offset").asLong(0),
                limit,
                patience.compareTo(LONGEST_POLL) > 0 ? LONGEST_POLL : patience,
                json.createArrayNode());
    }
}
