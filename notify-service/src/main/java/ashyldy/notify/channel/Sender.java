package ashyldy.notify.channel;

/// Sends to every kind of address: the one switch over channels.
public final class Sender {
    private final WebhookSender webhooks;

    public Sender(WebhookSender webhooks) {
        this.webhooks = webhooks;
    }

    /// Never throws for what the other side does: that is an outcome.
    public Outcome send(Message message, Address address) {
        return switch (address) {
            case WebhookAddress webhook -> webhooks.send(message, webhook);
        };
    }
}
