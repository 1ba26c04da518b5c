package ashyldy.notify.chat;

import java.util.List;

import ashyldy.events.Language;
import ashyldy.notify.channel.telegram.ChatWords;

/// The story of a chat: what somebody did there has its effects once, and gets its answer.
public final class Conversation {
    private final StoredChats chats;
    private final ChatFollowers followers;
    private final Commands commands;
    private final Presses presses;

    Conversation(StoredChats chats, ChatFollowers followers, Commands commands, Presses presses) {
        this.chats = chats;
        this.followers = followers;
        this.commands = commands;
        this.presses = presses;
    }

    List<Reaction> hear(ChatUpdate update) {
        return chats.once(update, () -> answer(update));
    }

    private List<Reaction> answer(ChatUpdate update) {
        Language language = chats.language(update.chat()).orElse(update.language());
        ChatWords words = ChatWords.in(language);
        return switch (update) {
            case ChatUpdate.Said said -> {
                var page = commands.answer(said.chat(), said.text(), words);
                yield List.of(new Reaction.Say(said.chat(), page));
            }
            case ChatUpdate.Pressed pressed -> presses.answer(pressed, words);
            case ChatUpdate.Left left -> {
                followers.leave(left.chat(), "the bot was blocked or thrown out");
                yield List.of();
            }
        };
    }
}
