package ashyldy.notify.chat;

import java.util.Objects;

import ashyldy.events.Language;
import ashyldy.notify.channel.TelegramChat;

/// What somebody did in a chat.
public sealed interface ChatUpdate {
    /// Grows with every update; the same one comes twice now and then.
    long id();

    TelegramChat chat();

    /// In which the person's own Telegram is shown, or the nearest to it.
    Language language();

    record Said(long id, TelegramChat chat, Language language, String text) implements ChatUpdate {
        public Said {
            Objects.requireNonNull(text, "text");
        }
    }

    /// @param query by which the press is answered
    /// @param message under which the button is
    /// @param inChannel where whoever reads along can press
    /// @param data anything at all: it need not come from one of our buttons
    record Pressed(
            long id, TelegramChat chat, Language language, String query, long message, boolean inChannel, String data)
            implements ChatUpdate {
        public Pressed {
            Objects.requireNonNull(query, "query");
            Objects.requireNonNull(data, "data");
        }
    }

    /// The bot was blocked, or thrown out.
    record Left(long id, TelegramChat chat, Language language) implements ChatUpdate {}
}
