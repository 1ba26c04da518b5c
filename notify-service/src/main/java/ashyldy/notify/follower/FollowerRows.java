package ashyldy.notify.follower;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.channel.Address;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.SecretSeal;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.channel.WebhookSecret;

/// Followers as rows and back; what a receiver shares with us is locked in between.
final class FollowerRows {
    private final SecretSeal seal;
    private final InstantSource clock;

    FollowerRows(SecretSeal seal, InstantSource clock) {
        this.seal = seal;
        this.clock = clock;
    }

    void fill(FollowerRow row, Follower follower) {
        Timetable timetable = follower.timetable();
        row.rhythm = timetable.rhythm().code();
        row.zone = timetable.zone().getId();
        row.quietFrom = timetable.quiet().map(QuietHours::from).orElse(null);
        row.quietTo = timetable.quiet().map(QuietHours::to).orElse(null);
        Optional<Contact> contact = follower.contact();
        contact.map(Contact::address).ifPresent(address -> fill(row, address));
        row.confirmedAt = contact.flatMap(Contact::confirmedAt).orElse(null);
        row.disabled = contact.flatMap(Contact::disabledBecause).orElse(null);
    }

    void fill(FollowerRow row, Address address) {
        row.channel = address.channel();
        switch (address) {
            case EmailAddress mailbox -> {
                row.address = mailbox.toString();
                row.webhookSecret = null;
            }
            case WebhookAddress webhook -> {
                row.address = webhook.url().toString();
                row.webhookSecret = seal.lock(webhook.secret().bytes(), row.id);
            }
            case TelegramChat chat -> row.address = chat.chat();
        }
    }

    void rotate(FollowerRow row, WebhookSecret fresh, Instant oldUntil) {
        row.oldWebhookSecret = row.webhookSecret;
        row.oldWebhookSecretUntil = oldUntil;
        row.webhookSecret = seal.lock(fresh.bytes(), row.id);
    }

    /// @throws SecretSeal.WrongKey where a secret was locked with another key
    void lock(FollowerRow row) {
        row.webhookSecret = locked(row.webhookSecret, row.id);
        if (row.oldWebhookSecret != null) {
            row.oldWebhookSecret = locked(row.oldWebhookSecret, row.id);
        }
    }

    Follower follower(FollowerRow row, List<Mute> mutes) {
        return new Follower(
                new FollowerId(row.id),
                Optional.ofNullable(row.channel).map(channel -> contact(row)),
                timetable(row),
                mutes,
                row.createdAt);
    }

    private Contact contact(FollowerRow row) {
        Address address = switch (row.channel) {
            case WebhookAddress.CHANNEL ->
                new WebhookAddress(URI.create(row.address), secret(row.webhookSecret, row.id), oldSecret(row));
            case TelegramChat.CHANNEL -> new TelegramChat(row.address);
            case EmailAddress.CHANNEL -> EmailAddress.of(row.address);
            default -> throw new IllegalStateException("a stored channel that nobody knows: " + row.channel);
        };
        return new Contact(address, Optional.ofNullable(row.confirmedAt), Optional.ofNullable(row.disabled));
    }

    private WebhookSecret secret(byte[] kept, UUID follower) {
        return new WebhookSecret(seal.open(kept, follower));
    }

    private Optional<WebhookSecret> oldSecret(FollowerRow row) {
        return Optional.ofNullable(row.oldWebhookSecretUntil)
                .filter(clock.instant()::isBefore)
                .map(until -> secret(row.oldWebhookSecret, row.id));
    }

    private static Timetable timetable(FollowerRow row) {
        Optional<QuietHours> quiet = Optional.ofNullable(row.quietFrom).map(from -> new QuietHours(from, row.quietTo));
        Rhythm rhythm = Arrays.stream(Rhythm.values())
                .filter(each -> each.code().equals(row.rhythm))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a stored rhythm that nobody knows: " + row.rhythm));
        return new Timetable(ZoneId.of(row.zone), quiet, rhythm);
    }

    private byte[] locked(byte[] kept, UUID follower) {
        byte[] secret = seal.open(kept, follower);
        return SecretSeal.isLocked(kept) ? kept : seal.lock(secret, follower);
    }
}
