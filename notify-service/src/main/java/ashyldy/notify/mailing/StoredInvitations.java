package ashyldy.notify.mailing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.follower.FollowerSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The subscriptions that were asked for and wait for somebody to agree.
@ApplicationScoped
@Transactional
public class StoredInvitations {
    private static final String TO_ADDRESS =
            "select count(*) from invitation where address = :address and asked_at > :since";

    private static final String ASK = """
            insert into invitation (id, address, request, asked_at, expires_at, due_at)
            values (:id, :address, cast(:request as jsonb), :now, :expires, :now)""";

    /// One, two, four … minutes between the attempts: a server that greylists lets the second one pass.
    private static final String CLAIM = """
            update invitation set attempts = attempts + 1, due_at = cast(:now as timestamptz)
              + interval '1 minute' * power(2, least(attempts, 8))
            where id in (select id from invitation where due_at <= :now and expires_at > :now
                         order by due_at limit :most for update skip locked)
            returning id, cast(request as text)""";

    private static final String AGREE = """
            update invitation set agreed_at = :now, due_at = null
            where id in (select invitation_id from invitation_link where digest = :digest)
              and agreed_at is null and expires_at > :now
            returning cast(request as text)""";

    private static final String OPEN = """
            select cast(request as text) from invitation join invitation_link on invitation_id = id
            where digest = :digest and agreed_at is null and expires_at > :now""";

    private static final Duration DAY = Duration.ofDays(1);

    private final EntityManager database;
    private final InvitationConfig config;
    private final InstantSource clock;

    StoredInvitations(EntityManager database, InvitationConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /// An invitation that is to be sent now.
    record Due(UUID id, String request) {}

    /// Keeps what is asked for; too much for one mailbox is passed over in silence.
    void ask(EmailAddress address, String request) {
        Instant now = clock.instant();
        onlyOneAtATime(address);
        if (!isAskedEnough(address, now)) {
            database.createNativeQuery(ASK)
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("address", address.key())
                    .setParameter("request", request)
                    .setParameter("now", now)
                    .setParameter("expires", now.plus(config.within()))
                    .executeUpdate();
        }
    }

    /// Takes what is to be sent; it comes again after a while if nobody says [#settled].
    List<Due> claim(int most) {
        Instant now = clock.instant();
        List<?> rows = database.createNativeQuery(CLAIM)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((UUID) row[0], (String) row[1]))
                .toList();
    }

    /// One more link that opens an invitation.
    void open(UUID invitation, FollowerSecret link) {
        database.createNativeQuery("insert into invitation_link (digest, invitation_id) values (:digest, :id)")
                .setParameter("digest", link.digest())
                .setParameter("id", invitation)
                .executeUpdate();
    }

    void settled(UUID invitation) {
        database.createNativeQuery("update invitation set due_at = null where id = :id")
                .setParameter("id", invitation)
                .executeUpdate();
    }

    /// What was asked for, where a link still opens something.
    Optional<String> request(FollowerSecret link) {
        return one(OPEN, link);
    }

    /// The same, once: from now on no link opens it.
    Optional<String> agree(FollowerSecret link) {
        return one(AGREE, link);
    }

    void forgetOld() {
        database.createNativeQuery(
                        "delete from invitation where greatest(expires_at, asked_at + interval '1 day') < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Optional<String> one(String query, FollowerSecret link) {
        List<?> rows = database.createNativeQuery(query)
                .setParameter("digest", link.digest())
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    private boolean isAskedEnough(EmailAddress address, Instant now) {
        Number asked = (Number) database.createNativeQuery(TO_ADDRESS)
                .setParameter("address", address.key())
                .setParameter("since", now.minus(DAY))
                .getSingleResult();
        return asked.intValue() >= config.perAddressDaily();
    }

    /// What is counted must not change meanwhile.
    private void onlyOneAtATime(EmailAddress address) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 2)) as text)")
                .setParameter(1, address.key())
                .getSingleResult();
    }
}
