package ashyldy.notify.channel.mail;

import java.time.InstantSource;
import java.util.Optional;

import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Outcome;
import ashyldy.places.Gazetteer;

/// Writes letters and hands them over, where the operator has a mail server.
public final class MailSender {
    private final Optional<SmtpRelay> relay;
    private final LetterWriter writer;
    private final InstantSource clock;

    /// @param relay absent where no mail is sent
    public MailSender(Optional<SmtpRelay> relay, LetterWriter writer, InstantSource clock) {
        this.relay = relay;
        this.writer = writer;
        this.clock = clock;
    }

    /// @throws BadSetting where there is a server, and no address to write from
    public static MailSender of(MailConfig config, Gazetteer gazetteer, InstantSource clock) {
        if (config.host().isEmpty()) {
            return new MailSender(Optional.empty(), new LetterWriter(gazetteer, "localhost"), clock);
        }
        EmailAddress from = from(config);
        var writer = new LetterWriter(gazetteer, from.domain());
        return new MailSender(Optional.of(new SmtpRelay(config, from)), writer, clock);
    }

    private static EmailAddress from(MailConfig config) {
        try {
            return EmailAddress.of(config.from().orElse(""));
        } catch (IllegalArgumentException unusable) {
            throw new BadSetting("ASHYLDY_MAIL_FROM is the address that mails come from: " + unusable.getMessage());
        }
    }

    /// A setting of the operator's with which no mail can be sent.
    public static final class BadSetting extends RuntimeException {
        BadSetting(String why) {
            super(why);
        }
    }

    public boolean isOn() {
        return relay.isPresent();
    }

    public Outcome send(Message message, EmailAddress to) {
        return hand(writer.write(message, to, clock.instant()));
    }

    public Outcome send(Invitation invitation, EmailAddress to) {
        return hand(writer.write(invitation, to, clock.instant()));
    }

    /// Somebody may have subscribed while there was a server: it may come back.
    private Outcome hand(Letter letter) {
        return relay.map(server -> server.hand(letter)).orElseGet(() -> SmtpVerdict.trouble("none is set"));
    }
}
