package ashyldy.notify.channel.telegram;

import java.util.regex.Pattern;

/// By which Telegram knows the bot. It is part of every address that is called, so it is kept out of every message.
public record BotToken(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{3,20}:[A-Za-z0-9_-]{20,100}");

    public BotToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "ASHYLDY_TELEGRAM_TOKEN is no token of a bot; @BotFather gives one that looks like"
                            + " 123456:ABC-DEF…");
        }
    }

    /// A text in which the token does not stand, whoever wrote it there.
    String without(String words) {
        return words == null ? "" : words.replace(text, "…");
    }

    @Override
    public String toString() {
        return "…";
    }
}
