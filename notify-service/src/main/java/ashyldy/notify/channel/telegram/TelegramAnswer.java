package ashyldy.notify.channel.telegram;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

/// What came of one call to the Bot API.
public sealed interface TelegramAnswer {
    record Done(JsonNode result) implements TelegramAnswer {
        /// Of the message that was sent.
        public long messageId() {
            return result.path("message_id").asLong();
        }
    }

    /// An edit that would change nothing: what was wanted stands there.
    record Unchanged() implements TelegramAnswer {}

    /// Too many messages: nothing more before this time has passed.
    record Wait(Duration time) implements TelegramAnswer {}

    /// Nobody reads there any more: blocked, deactivated, left, never there.
    record ChatGone(String why) implements TelegramAnswer {}

    /// The group has become another chat.
    record Moved(long chat) implements TelegramAnswer {}

    /// The markup is none to Telegram; the text may go without it.
    record Unparsable(String why) implements TelegramAnswer {}

    /// Whatever else is wrong with this one request.
    record Rejected(String why) implements TelegramAnswer {}

    /// The token is no bot's: no request will succeed.
    record Locked(String why) implements TelegramAnswer {}

    /// Somebody else fetches this bot's updates, or they go to a webhook.
    record Conflict(String why) implements TelegramAnswer {}

    /// @param maybeDone whether it may have been done all the same
    record Unreachable(String why, boolean maybeDone) implements TelegramAnswer {}
}
