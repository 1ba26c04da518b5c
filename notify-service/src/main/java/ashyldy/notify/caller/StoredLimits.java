package ashyldy.notify.caller;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;

import ashyldy.edge.visitor.Network;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Counts what is subscribed without the operator's key, in the database, so that all copies of the service count
/// together. What is refused is not counted.
@ApplicationScoped
@Transactional
public class StoredLimits {
    private static final Duration HOUR = Duration.ofHours(1);

    private static final String MADE = "select count(*) from subscription where made_from = :what";
    private static final String AT_ADDRESS = "select count(*) from follower where address = :what";
    private static final String AT_HOST =
            "select count(*) from follower where %s = :what".formatted(StoredFollowers.HOST);
    private static final String OF_FOLLOWER = "select count(*) from subscription where follower_id = :what";

    private final EntityManager database;
    private final StoredLinks links;
    private final LimitConfig limits;
    private final InstantSource clock;

    StoredLimits(EntityManager database, StoredLinks links, LimitConfig limits, InstantSource clock) {
        this.database = database;
        this.links = links;
        this.limits = limits;
        this.clock = clock;
    }

    /// Somebody asks to subscribe.
    ///
    /// @throws TooMany where the network has asked too often, or has subscribed too much
    public void knock(Network network) {
        byte[] who = links.mark("network " + network.text());
        count(who, limits.perNetworkHourly(), "From your network came %d requests to subscribe within an hour.");
        refuseOver(MADE, who, limits.perNetwork(), "From your network %d subscriptions were made: delete one first.");
    }

    /// Something is to be sent to an address that nobody has proved to be theirs yet.
    ///
    /// @param host that is asked whether it agrees
    /// @throws TooMany where it is asked too often, or written to too much
    public void knock(String host, String address) {
        String folded = host.toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
        count(links.mark("host " + folded), limits.perHostHourly(), "This host was asked %d times within an hour.");
        refuseOver(AT_HOST, folded, limits.perHost(), "%d followers are written to at this host.");
        refuseOver(AT_ADDRESS, address, limits.perAddress(), "%d followers are written to at this very address.");
    }

    /// @throws TooMany where a follower has as many subscriptions as anybody may have
    public void knock(FollowerId follower) {
        refuseOver(
                OF_FOLLOWER,
                follower.value(),
                limits.perFollower(),
                "You have %d subscriptions: delete or change one.");
    }

    /// A follower wants to see an alert arrive.
    ///
    /// @throws TooMany where it has seen enough of them
    public void rehearse(FollowerId follower) {
        count(links.mark("rehearsal " + follower), limits.rehearsalsHourly(), "You had %d test alerts within an hour.");
    }

    /// Keeps from which network a subscription was made.
    public void made(UUID subscription, Network network) {
        database.createNativeQuery("update subscription set made_from = ? where id = ?")
                .setParameter(1, links.mark("network " + network.text()))
                .setParameter(2, subscription)
                .executeUpdate();
    }

    private void count(byte[] who, int most, String why) {
        Instant now = clock.instant();
        lock(who);
        database.createNativeQuery("delete from knock where at <= ?")
                .setParameter(1, now.minus(HOUR))
                .executeUpdate();
        Object[] before = (Object[]) database.createNativeQuery("select count(*), min(at) from knock where who = ?")
                .setParameter(1, who)
                .getSingleResult();
        if (((Number) before[0]).intValue() >= most) {
            Duration wait = Duration.between(now, ((Instant) before[1]).plus(HOUR));
            throw new TooMany(why.formatted(most), wait);
        }
        database.createNativeQuery("insert into knock (who, at) values (?, ?)")
                .setParameter(1, who)
                .setParameter(2, now)
                .executeUpdate();
    }

    private void refuseOver(String question, Object what, int most, String why) {
        Number found = (Number)
                database.createNativeQuery(question).setParameter("what", what).getSingleResult();
        if (found.intValue() >= most) {
            throw new TooMany(why.formatted(most), HOUR);
        }
    }

    /// Who knocks twice at the same moment is counted twice.
    private void lock(byte[] who) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 9)) as text)")
                .setParameter(1, who)
                .getSingleResult();
    }
}
