package ashyldy.notify.channel;

import ashyldy.notify.channel.mail.MailSender;

/// Sends to every kind of address: the one switch over channels.
public final class Sender {
    private final WebhookSender webhooks;
    private final MailSender mails;

    public Sender(WebhookSender webhooks, MailSender mails) {
        this.webhooks = webhooks;
        this.mails = mails;
    }

    /// Never throws for what the other side does: that is an outcome.
    public Outcome send(Message message, Address address) {
        return switch (address) {
            case WebhookAddress webhook -> webhooks.send(message, webhook);
            case EmailAddress mailbox -> mails.send(message, mailbox);
        };
    }
}
