package ashyldy.notify.channel.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Outcome;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.Told;
import io.micrometer.core.instrument.Counter;

/// Sends a message to a chat, in as many parts as it takes, each once. Telegram has no key by which a repeated request
/// would be known: if the service dies between sending and noting, or an answer is lost, the part is sent again and
/// counted as one that may stand there twice.
public final class TelegramSender {
    private static final System.Logger LOG = System.getLogger(TelegramSender.class.getName());
    private static final Duration UNTIL_THE_TOKEN_IS_RIGHT = Duration.ofMinutes(5);
    private static final String DONE = "sent";
    private static final String NOT_SENT = "muted, and nothing stands there that it would set right";

    private final Optional<TelegramApi> api;
    private final StoredTelegramMessages sent;
    private final Pace pace;
    private final Counter maybeDoubled;
    private final AtomicBoolean saidThatTheTokenIsWrong = new AtomicBoolean();

    /// @param api absent without a token
    public TelegramSender(Optional<TelegramApi> api, StoredTelegramMessages sent, Pace pace, Counter maybeDoubled) {
        this.api = api;
        this.sent = sent;
        this.pace = pace;
        this.maybeDoubled = maybeDoubled;
    }

    public Outcome send(Message message, TelegramChat chat) {
        if (api.isEmpty()) {
            return new Outcome.Later("there is no ASHYLDY_TELEGRAM_TOKEN", UNTIL_THE_TOKEN_IS_RIGHT);
        }
        List<Told> fresh = new ArrayList<>();
        Correcting correcting = new Correcting(api.get(), sent);
        for (Told told : message.told()) {
            Optional<SentPart> earlier = correcting.earlier(told, message, chat);
            Outcome outcome = earlier.map(old -> outcome(correcting.change(old, told), chat))
                    .orElse(null);
            if (outcome == null || isNotThere(outcome)) {
                fresh.add(told);
            } else if (!(outcome instanceof Outcome.Accepted)) {
                return outcome;
            }
        }
        boolean muted = fresh.removeIf(told -> message.silent().contains(told.alert()));
        return fresh.isEmpty() && muted ? new Outcome.Accepted(NOT_SENT) : sendParts(message, fresh, chat);
    }

    /// A message that its reader has deleted cannot be changed: what is told now stands by itself.
    private static boolean isNotThere(Outcome outcome) {
        return outcome instanceof Outcome.TryLater later
                && later.because().toLowerCase(Locale.ROOT).contains("bad request");
    }

    private Outcome sendParts(Message message, List<Told> told, TelegramChat chat) {
        List<List<Section>> parts = Section.parts(told.stream().map(Section::of).toList());
        UUID delivery = UUID.fromString(message.id());
        for (int number = 0; number < parts.size(); number++) {
            Optional<SentPart> begun = sent.find(delivery, number);
            if (begun.flatMap(SentPart::messageId).isEmpty()) {
                var part = new SentPart(delivery, number, chat.chat(), Optional.empty(), parts.get(number));
                Outcome outcome = sendPart(part, Buttons.under(part.projects(), message.language()), chat);
                if (!(outcome instanceof Outcome.Accepted)) {
                    return outcome;
                }
            }
        }
        return new Outcome.Accepted(DONE);
    }

    private Outcome sendPart(SentPart part, Keyboard keyboard, TelegramChat chat) {
        Optional<Duration> wait = pace.take(chat.chat());
        if (wait.isPresent()) {
            return new Outcome.Later("at the pace that Telegram allows", wait.get());
        }
        if (!sent.begin(part)) {
            maybeDoubled.increment();
        }
        TelegramAnswer answer = api.orElseThrow().sendMessage(chat.chat(), Section.together(part.sections()), keyboard);
        pace.arrived(chat.chat());
        switch (answer) {
            case TelegramAnswer.Done done -> sent.note(part, done.messageId());
            case TelegramAnswer.Unreachable unreachable when unreachable.maybeDone() -> {}
            case TelegramAnswer.Unreachable unreachable -> sent.forget(part);
            case TelegramAnswer.Unchanged unchanged -> sent.forget(part);
            case TelegramAnswer.Wait later -> sent.forget(part);
            case TelegramAnswer.ChatGone gone -> sent.forget(part);
            case TelegramAnswer.Moved moved -> sent.forget(part);
            case TelegramAnswer.Unparsable unparsable -> sent.forget(part);
            case TelegramAnswer.Rejected rejected -> sent.forget(part);
            case TelegramAnswer.Locked locked -> sent.forget(part);
            case TelegramAnswer.Conflict conflict -> sent.forget(part);
        }
        return outcome(answer, chat);
    }

    private Outcome outcome(TelegramAnswer answer, TelegramChat chat) {
        return switch (answer) {
            case TelegramAnswer.Done done -> accepted();
            case TelegramAnswer.Unchanged unchanged -> accepted();
            case TelegramAnswer.Wait wait -> rest(wait.time(), chat);
            case TelegramAnswer.ChatGone gone -> new Outcome.Refused(gone.why());
            case TelegramAnswer.Moved moved ->
                new Outcome.Moved("the group has become another chat", new TelegramChat("" + moved.chat()));
            case TelegramAnswer.Unparsable unparsable -> later(unparsable.why());
            case TelegramAnswer.Rejected rejected -> later(rejected.why());
            case TelegramAnswer.Conflict conflict -> later(conflict.why());
            case TelegramAnswer.Unreachable unreachable -> later(unreachable.why());
            case TelegramAnswer.Locked locked -> locked(locked.why());
        };
    }

    private Outcome accepted() {
        saidThatTheTokenIsWrong.set(false);
        return new Outcome.Accepted(DONE);
    }

    private Outcome rest(Duration time, TelegramChat chat) {
        pace.rest(chat.chat(), time);
        return new Outcome.Later("Telegram asks to wait for %d s".formatted(time.toSeconds()), time);
    }

    private static Outcome later(String why) {
        return new Outcome.TryLater(why, Optional.empty());
    }

    /// Said once, and not for each of the messages that wait for the right one.
    private Outcome locked(String why) {
        if (saidThatTheTokenIsWrong.compareAndSet(false, true)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Telegram refuses ASHYLDY_TELEGRAM_TOKEN ({0}); messages to chats wait, everything else goes on",
                    why);
        }
        return new Outcome.Later("Telegram refuses the token: " + why, UNTIL_THE_TOKEN_IS_RIGHT);
    }
}
