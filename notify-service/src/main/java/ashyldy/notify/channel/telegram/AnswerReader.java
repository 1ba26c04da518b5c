package ashyldy.notify.channel.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Understands what the Bot API answers. It says many things by the same code, and means them by its words.
final class AnswerReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);
    private static final List<String> GONE = List.of(
            "chat not found",
            "user not found",
            "peer_id_invalid",
            "group chat was deactivated",
            "not enough rights",
            "need administrator rights",
            "have no rights",
            "chat_write_forbidden");

    private AnswerReader() {}

    static TelegramAnswer read(int status, byte[] body) {
        JsonNode answer = json(body);
        if (answer == null || !answer.isObject()) {
            return new TelegramAnswer.Unreachable("HTTP %d and no JSON".formatted(status), status >= 500);
        }
        if (answer.path("ok").asBoolean(false)) {
            return new TelegramAnswer.Done(answer.path("result"));
        }
        int code = answer.path("error_code").asInt(status);
        return refused(code, answer.path("description").asText("HTTP " + code), answer.path("parameters"));
    }

    private static TelegramAnswer refused(int code, String why, JsonNode parameters) {
        if (parameters.path("migrate_to_chat_id").isIntegralNumber()) {
            return new TelegramAnswer.Moved(
                    parameters.path("migrate_to_chat_id").asLong());
        }
        return switch (code) {
            case 429 ->
                new TelegramAnswer.Wait(time(parameters.path("retry_after").asLong(1)));
            case 401, 404 -> new TelegramAnswer.Locked(why);
            case 403 -> new TelegramAnswer.ChatGone(why);
            case 409 -> new TelegramAnswer.Conflict(why);
            case 400 -> badRequest(why);
            default -> code >= 500 ? new TelegramAnswer.Unreachable(why, true) : new TelegramAnswer.Rejected(why);
        };
    }

    private static TelegramAnswer badRequest(String why) {
        String words = why.toLowerCase(Locale.ROOT);
        if (words.contains("can't parse entities")) {
            return new TelegramAnswer.Unparsable(why);
        }
        if (words.contains("message is not modified")) {
            return new TelegramAnswer.Unchanged();
        }
        return GONE.stream().anyMatch(words::contains)
                ? new TelegramAnswer.ChatGone(why)
                : new TelegramAnswer.Rejected(why);
    }

    private static Duration time(long seconds) {
        return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_WAIT.toSeconds()));
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
