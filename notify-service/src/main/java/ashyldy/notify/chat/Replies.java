package ashyldy.notify.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import ashyldy.notify.channel.telegram.Pace;
import ashyldy.notify.channel.telegram.TelegramAnswer;
import ashyldy.notify.channel.telegram.TelegramApi;

/// Sends reactions, at the pace that Telegram allows and that all messages share. One that cannot be sent is let go.
final class Replies {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final TelegramApi api;
    private final Pace pace;

    Replies(TelegramApi api, Pace pace) {
        this.api = api;
        this.pace = pace;
    }

    void send(List<Reaction> reactions) {
        for (Reaction reaction : reactions) {
            switch (reaction) {
                case Reaction.Note note -> api.answerCallbackQuery(note.query(), note.words());
                case Reaction.Say say -> say(say);
                case Reaction.Turn turn -> turn(turn);
            }
        }
    }

    /// A message that is gone cannot be changed; the page comes as a new one.
    private void turn(Reaction.Turn turn) {
        var page = turn.page();
        var answer = api.editMessageText(turn.chat().chat(), turn.message(), page.text(), page.keyboard());
        if (answer instanceof TelegramAnswer.Rejected) {
            say(new Reaction.Say(turn.chat(), page));
        }
    }

    private void say(Reaction.Say say) {
        if (waited(say.chat().chat())) {
            api.sendMessage(say.chat().chat(), say.page().text(), say.page().keyboard());
            pace.arrived(say.chat().chat());
        }
    }

    private boolean waited(String chat) {
        try {
            long until = System.nanoTime() + PATIENCE.toNanos();
            Optional<Duration> wait = pace.take(chat);
            while (wait.isPresent() && System.nanoTime() + wait.get().toNanos() < until) {
                Thread.sleep(wait.get().plusMillis(1));
                wait = pace.take(chat);
            }
            return wait.isEmpty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
