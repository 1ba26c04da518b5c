package ashyldy.notify.channel;

import ashyldy.notify.channel.mail.MailSender;
import ashyldy.notify.channel.telegram.TelegramSender;

/// Sends to every kind of address: the one switch over channels.
public final class Sender {
    private final WebhookSender webhooks;
    private final TelegramSender telegram;
    private final MailSender mails;

    public Sender(WebhookSender webhooks, TelegramSender telegram, MailSender mails) {
        this.webhooks = webhooks;
        this.telegram = telegram;
        this.mails = mails;
    }

    /// Never throws for what the other side does: that is an outcome.
    public Outcome send(Message message, Address address) {
        return switch (address) {
            case WebhookAddress webhook -> webhooks.send(message, webhook);
            case TelegramChat chat -> telegram.send(message, chat);
            case EmailAddress mailbox -> mails.send(message, mailbox);
        };
    }
}
