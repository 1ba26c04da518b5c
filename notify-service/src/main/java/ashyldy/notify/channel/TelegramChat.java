package ashyldy.notify.channel;

import java.util.regex.Pattern;

/// A chat in Telegram: of a person, a group or a channel by its number, or a public channel by its name.
///
/// @param chat as `123456789`, `-1001234567890` or `@name`
public record TelegramChat(String chat) implements Address {
    public static final String CHANNEL = "telegram";
    private static final Pattern FORM = Pattern.compile("-?[1-9]\\d{0,18}|@[A-Za-z][A-Za-z0-9_]{3,31}");

    public TelegramChat {
        if (!isOne(chat)) {
            throw new IllegalArgumentException("a chat is a number or a @name: '%.50s'".formatted(chat));
        }
    }

    public static boolean isOne(String chat) {
        return chat != null && FORM.matcher(chat).matches();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public boolean isReadByPeople() {
        return true;
    }
}
