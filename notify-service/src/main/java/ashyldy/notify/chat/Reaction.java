package ashyldy.notify.chat;

import java.util.Objects;

import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.telegram.Keyboard;
import ashyldy.notify.channel.telegram.RichText;

/// What the bot does in answer to somebody. None of it has to arrive: whoever got no answer asks again.
sealed interface Reaction {
    record Say(TelegramChat chat, Page page) implements Reaction {}

    /// Changes the message in which a button was pressed.
    record Turn(TelegramChat chat, long message, Page page) implements Reaction {}

    /// A line that is shown for a moment; empty where nothing needs to be said.
    record Note(String query, String words) implements Reaction {}

    /// What stands in one message.
    record Page(RichText text, Keyboard keyboard) {
        public Page {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(keyboard, "keyboard");
        }

        static Page of(String words) {
            return new Page(RichText.plain(words), Keyboard.NONE);
        }
    }
}
