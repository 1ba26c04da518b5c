package ashyldy.notify.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// How Telegram is spoken to; the defaults and their reasons stand in `application.properties`.
@ConfigMapping(prefix = "ashyldy.telegram")
public interface TelegramConfig {
    /// Without one there are no chats.
    Optional<String> token();

    /// What the bot is called, without the `@`, for links that open a chat with it.
    Optional<String> bot();

    /// The Bot API server, which may be one of the operator's own.
    URI url();

    /// With one Telegram brings updates to `/api/v1/telegram/updates`; without they are fetched.
    Optional<String> webhookSecret();

    /// Messages in all chats together, of this copy of the service.
    int aSecond();

    /// How long Telegram holds a question for updates.
    Duration patience();
}
