package ashyldy.notify.channel.telegram;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The methods of the Bot API that are used here. Whatever happens is an answer; nothing is thrown.
public final class TelegramApi {
    private static final System.Logger LOG = System.getLogger(TelegramApi.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    /// A hundred updates with the longest texts that people can write and answer to.
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
    private static final int MOST_UPDATES = 100;
    private static final int LONGEST_NOTE = 200;

    private final OperatorHttp http;
    private final URI server;
    private final BotToken token;
    private final ObjectMapper json = new ObjectMapper();

    /// @param server without a slash at its end
    public TelegramApi(OperatorHttp http, URI server, BotToken token) {
        this.http = http;
        this.server = server;
        this.token = token;
    }

    public TelegramAnswer getMe() {
        return call("getMe", json.createObjectNode(), TIMEOUT);
    }

    /// Once more without markup, where Telegram cannot read it: a plain alert is better than none.
    public TelegramAnswer sendMessage(String chat, RichText text, Keyboard keyboard) {
        return written("sendMessage", to(chat), text, keyboard);
    }

    public TelegramAnswer editMessageText(String chat, long message, RichText text, Keyboard keyboard) {
        return written("editMessageText", to(chat).put("message_id", message), text, keyboard);
    }

    public TelegramAnswer editMessageReplyMarkup(String chat, long message, Keyboard keyboard) {
        ObjectNode request = to(chat).put("message_id", message);
        request.set("reply_markup", keyboard.json(json));
        return call("editMessageReplyMarkup", request, TIMEOUT);
    }

    /// @param note shown for a moment; empty for nothing but the end of the waiting
    public TelegramAnswer answerCallbackQuery(String query, String note) {
        ObjectNode request = json.createObjectNode().put("callback_query_id", query);
        request.put("text", note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note);
        return call("answerCallbackQuery", request, TIMEOUT);
    }

    /// @param patience how long Telegram waits for something to happen
    public TelegramAnswer getUpdates(long offset, Duration patience) {
        ObjectNode request = json.createObjectNode()
                .put("offset", offset)
                .put("limit", MOST_UPDATES)
                .put("timeout", patience.toSeconds());
        wanted(request);
        return call("getUpdates", request, patience.plus(TIMEOUT));
    }

    public TelegramAnswer setWebhook(URI url, String secret) {
        ObjectNode request = json.createObjectNode().put("url", url.toString()).put("secret_token", secret);
        wanted(request);
        return call("setWebhook", request, TIMEOUT);
    }

    public TelegramAnswer deleteWebhook() {
        return call("deleteWebhook", json.createObjectNode(), TIMEOUT);
    }

    /// @param language two letters; empty for everybody whose language has no commands of its own
    public TelegramAnswer setMyCommands(Map<String, String> commands, String language) {
        ObjectNode request = json.createObjectNode().put("language_code", language);
        ArrayNode list = request.putArray("commands");
        commands.forEach((name, words) -> list.addObject().put("command", name).put("description", words));
        return call("setMyCommands", request, TIMEOUT);
    }

    private TelegramAnswer written(String method, ObjectNode request, RichText text, Keyboard keyboard) {
        request.putObject("link_preview_options").put("is_disabled", true);
        request.set("reply_markup", keyboard.json(json));
        request.put("parse_mode", "HTML").put("text", text.html());
        TelegramAnswer answer = call(method, request, TIMEOUT);
        if (answer instanceof TelegramAnswer.Unparsable unparsable) {
            LOG.log(System.Logger.Level.WARNING, "a message goes without its markup: {0}", unparsable.why());
            request.remove("parse_mode");
            return call(method, request.put("text", text.text()), TIMEOUT);
        }
        return answer;
    }

    private TelegramAnswer call(String method, ObjectNode body, Duration timeout) {
        URI address = URI.create("%s/bot%s/%s".formatted(server, token.text(), method));
        Map<String, String> headers = Map.of("content-type", "application/json");
        try {
            Response response = http.send(
                    new Request("POST", address, headers, body.toString().getBytes(UTF_8), 0, timeout, LARGEST_ANSWER));
            return AnswerReader.read(response.status(), response.body());
        } catch (ConnectException nobody) {
            return new TelegramAnswer.Unreachable("nobody answers at " + server, false);
        } catch (IOException unreachable) {
            String why = token.without(String.valueOf(unreachable.getMessage()));
            return new TelegramAnswer.Unreachable("no answer from %s: %s".formatted(server, why), true);
        }
    }

    private static void wanted(ObjectNode request) {
        request.putArray("allowed_updates").add("message").add("callback_query").add("my_chat_member");
    }

    private ObjectNode to(String chat) {
        return json.createObjectNode().put("chat_id", chat);
    }
}
