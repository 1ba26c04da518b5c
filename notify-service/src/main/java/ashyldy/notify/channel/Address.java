package ashyldy.notify.channel;

/// Where an alert is sent to.
public sealed interface Address permits EmailAddress, TelegramChat, WebhookAddress {
    /// The code under which deliveries of this channel are kept.
    String channel();

    /// Whether a person reads there, who wants one message of what belongs together; a program wants each event.
    boolean isReadByPeople();
}
