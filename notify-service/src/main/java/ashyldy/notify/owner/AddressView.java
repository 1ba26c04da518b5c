package ashyldy.notify.owner;

import ashyldy.notify.channel.Address;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.WebhookAddress;

/// An address for its owner.
///
/// @param shown so that its owner knows it again, and nobody else can use it
/// @param exact for the export
public record AddressView(String channel, String shown, String exact) {
    public static AddressView of(Address address) {
        return switch (address) {
            case EmailAddress mailbox -> new AddressView(mailbox.channel(), mailbox.shown(), mailbox.toString());
            case TelegramChat chat -> new AddressView(chat.channel(), chat.chat(), chat.chat());
            case WebhookAddress webhook ->
                new AddressView(
                        webhook.channel(), webhook.shown(), webhook.url().toString());
        };
    }
}
