package ashyldy.notify.chat;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import ashyldy.events.Language;
import ashyldy.notify.channel.telegram.TelegramAnswer;
import ashyldy.notify.channel.telegram.TelegramApi;
import ashyldy.notify.channel.telegram.TelegramConfig;

/// The bot at work: how it is spoken to, and who answers.
///
/// @param api absent without a token
/// @param here where Telegram would find this service
public record TelegramDesk(Optional<TelegramApi> api, Optional<Hearing> answering, URI here) {
    Hearing hearing() {
        return answering.orElseThrow();
    }

    /// Tells Telegram the commands and how updates are to come. False where that did not succeed.
    boolean introduce(TelegramApi bot, TelegramConfig config, Consumer<String> trouble) {
        switch (bot.getMe()) {
            case TelegramAnswer.Done done -> {
                Arrays.stream(Language.values())
                        .forEach(language -> bot.setMyCommands(Commands.menu(language), language.code()));
                bot.setMyCommands(Commands.menu(Language.EN), "");
                return receive(bot, config) instanceof TelegramAnswer.Done;
            }
            case TelegramAnswer.Locked locked -> {
                trouble.accept("Telegram refuses ASHYLDY_TELEGRAM_TOKEN (%s): no chats, everything else goes on"
                        .formatted(locked.why()));
                return false;
            }
            case TelegramAnswer other -> {
                trouble.accept("Telegram does not answer: " + other);
                return false;
            }
        }
    }

    private TelegramAnswer receive(TelegramApi bot, TelegramConfig config) {
        return config.webhookSecret()
                .map(secret -> bot.setWebhook(URI.create(here + UpdateResource.PATH), secret))
                .orElseGet(bot::deleteWebhook);
    }
}
