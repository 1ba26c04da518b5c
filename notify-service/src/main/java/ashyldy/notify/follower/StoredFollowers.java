package ashyldy.notify.follower;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.channel.Address;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.SecretSeal;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.WebhookSecret;
import ashyldy.places.PlaceCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The followers, found by id or by their secret.
@ApplicationScoped
@Transactional
public class StoredFollowers {
    /// In SQL, the host of a follower's webhook; names that differ may still be one machine.
    public static final String HOST = """
            case when channel = 'webhook' then rtrim(lower(substring(address from '^[^:]+://([^/?#:]+)')), '.') end""";

    private final EntityManager database;
    private final FollowerRows rows;
    private final InstantSource clock;

    StoredFollowers(EntityManager database, SecretSeal seal, InstantSource clock) {
        this.database = database;
        this.rows = new FollowerRows(seal, clock);
        this.clock = clock;
    }

    public void add(Follower follower, FollowerSecret secret) {
        FollowerRow row = new FollowerRow();
        row.id = follower.id().value();
        row.secretDigest = secret.digest();
        row.createdAt = follower.createdAt();
        rows.fill(row, follower);
        row.persistAndFlush();
        follower.mutes().forEach(mute -> mute(follower.id(), mute));
    }

    public Optional<Follower> find(FollowerId id) {
        return FollowerRow.<FollowerRow>findByIdOptional(id.value()).map(this::follower);
    }

    public Optional<Follower> owner(FollowerSecret secret) {
        return FollowerRow.<FollowerRow>find("secretDigest", (Object) secret.digest())
                .firstResultOptional()
                .map(this::follower);
    }

    /// The follower in a chat, the first where the operator has bound several interests to it.
    public Optional<Follower> in(TelegramChat chat) {
        return FollowerRow.<FollowerRow>find(
                        "channel = ?1 and address = ?2 order by createdAt, id", TelegramChat.CHANNEL, chat.chat())
                .firstResultOptional()
                .map(this::follower);
    }

    /// Who is written to at a mailbox, whichever way its address is written. Others who look at the same time wait for
    /// the end of the transaction, so that nobody becomes two.
    public Optional<Follower> at(EmailAddress mailbox) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 1)) as text)")
                .setParameter(1, mailbox.key())
                .getSingleResult();
        return FollowerRow.<FollowerRow>find(
                        "channel = ?1 and lower(address) = ?2 and confirmedAt is not null order by createdAt, id",
                        EmailAddress.CHANNEL,
                        mailbox.key())
                .firstResultOptional()
                .map(this::follower);
    }

    /// What was sent to an address goes to another one from now on.
    public void readdress(FollowerId id, Address to) {
        FollowerRow row = FollowerRow.findById(id.value());
        if (row != null) {
            rows.fill(row, to);
        }
    }

    /// Keeps address, timetable and confirmation as they are now; mutes are kept by [#mute].
    public void change(Follower follower) {
        FollowerRow row = FollowerRow.findById(follower.id().value());
        rows.fill(row, follower);
    }

    /// From now on only this secret opens what the old one opened.
    public void renew(FollowerId id, FollowerSecret secret) {
        FollowerRow.update("secretDigest = ?1 where id = ?2", secret.digest(), id.value());
    }

    /// What is muted again is muted until the later request says.
    public void mute(FollowerId follower, Mute mute) {
        unmute(follower, mute.matter());
        MuteRow row = new MuteRow();
        row.followerId = follower.value();
        row.until = mute.until();
        switch (mute.matter()) {
            case Mute.Matter.OneProject one -> row.projectId = one.project();
            case Mute.Matter.OnePlace one -> row.place = one.place().value();
            case Mute.Matter.Everything all -> {}
        }
        row.persist();
    }

    /// Ends the mutes of one matter.
    public void unmute(FollowerId follower, Mute.Matter matter) {
        switch (matter) {
            case Mute.Matter.OneProject one ->
                MuteRow.delete("followerId = ?1 and projectId = ?2", follower.value(), one.project());
            case Mute.Matter.OnePlace one ->
                MuteRow.delete(
                        "followerId = ?1 and place = ?2",
                        follower.value(),
                        one.place().value());
            case Mute.Matter.Everything all ->
                MuteRow.delete("followerId = ?1 and projectId is null and place is null", follower.value());
        }
    }

    public void unmute(FollowerId follower) {
        MuteRow.delete("followerId", follower.value());
    }

    /// Signs with a new secret from now on, and until a moment with the old one too.
    public void rotate(FollowerId id, WebhookSecret fresh, Instant oldUntil) {
        FollowerRow row = FollowerRow.findById(id.value());
        rows.rotate(row, fresh, oldUntil);
    }

    /// What was switched off is sent to again.
    public void enable(FollowerId id) {
        FollowerRow.update("disabled = null where id = ?1", id.value());
    }

    /// Locks the secrets that were kept before there was a key.
    ///
    /// @throws SecretSeal.WrongKey where one was locked with another key
    public void lockAll() {
        FollowerRow.<FollowerRow>list("webhookSecret is not null").forEach(rows::lock);
    }

    public void disable(FollowerId id, String because) {
        FollowerRow.update("disabled = ?1 where id = ?2", because, id.value());
    }

    /// Sends again, where it was its owner who had switched the address off.
    public void resume(FollowerId id) {
        unmute(id, new Mute.Matter.Everything());
        FollowerRow.update("disabled = null where id = ?1 and disabled = ?2", id.value(), Contact.UNSUBSCRIBED);
    }

    /// With all its subscriptions and their alerts; false where there was none.
    public boolean remove(FollowerId id) {
        return FollowerRow.deleteById(id.value());
    }

    private Follower follower(FollowerRow row) {
        return rows.follower(row, mutes(row.id, clock.instant()));
    }

    private static List<Mute> mutes(UUID follower, Instant now) {
        return MuteRow.<MuteRow>list("followerId = ?1 and until > ?2", follower, now).stream()
                .map(row -> new Mute(matter(row), row.until))
                .toList();
    }

    private static Mute.Matter matter(MuteRow row) {
        if (row.projectId != null) {
            return new Mute.Matter.OneProject(row.projectId);
        }
        return row.place == null ? new Mute.Matter.Everything() : new Mute.Matter.OnePlace(new PlaceCode(row.place));
    }
}
