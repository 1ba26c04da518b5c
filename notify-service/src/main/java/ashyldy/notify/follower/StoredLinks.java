package ashyldy.notify.follower;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.follower.LinkSecrets.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The links that open something without a header: the owner's page, which stands in messages, and a subscription's
/// feed.
@ApplicationScoped
@Transactional
public class StoredLinks {
    private static final String VERSION = "select link_version from follower where id = ?";
    private static final String VERSION_OF_SUBSCRIPTION = """
            select link_version from follower join subscription on follower_id = follower.id
            where subscription.id = ?""";

    private final EntityManager database;
    private final StoredFollowers followers;
    private final URI here;
    private final Optional<String> setKey;

    /// @param here where readers find this service
    StoredLinks(
            EntityManager database,
            StoredFollowers followers,
            @ConfigProperty(name = "ashyldy.notify-url") URI here,
            @ConfigProperty(name = "ashyldy.link-key") Optional<String> setKey) {
        this.database = database;
        this.followers = followers;
        this.here = here;
        this.setKey = setKey;
    }

    /// The page on which a follower changes everything; the address is as good as its secret.
    public URI page(FollowerId follower) {
        return URI.create(here + "/follow/" + pageSecret(follower));
    }

    public String pageSecret(FollowerId follower) {
        return secret(Purpose.PAGE, follower.value(), VERSION);
    }

    /// What stands in the address of a subscription's feed, which programs fetch that cannot send a header.
    public String feedSecret(UUID subscription) {
        return secret(Purpose.FEED, subscription, VERSION_OF_SUBSCRIPTION);
    }

    /// Whom a page's address is for; the follower's own secret opens it, too.
    public Optional<Follower> owner(String secret) {
        return genuine(secret, Purpose.PAGE, VERSION)
                .flatMap(id -> followers.find(new FollowerId(id)))
                .or(() -> followers.owner(new FollowerSecret(secret)));
    }

    /// The subscription whose feed this opens.
    public Optional<UUID> feed(String secret) {
        return genuine(secret, Purpose.FEED, VERSION_OF_SUBSCRIPTION);
    }

    /// From now on all links that were given out are dead.
    public void renew(FollowerId follower) {
        database.createNativeQuery("update follower set link_version = link_version + 1 where id = ?")
                .setParameter(1, follower.value())
                .executeUpdate();
    }

    /// By which something is counted and not known.
    public byte[] mark(String what) {
        return secrets().mark(what);
    }

    private String secret(Purpose purpose, UUID id, String versions) {
        int version = version(id, versions).orElseThrow(() -> new IllegalStateException("nobody is " + id));
        return secrets().of(purpose, id, version);
    }

    private Optional<UUID> genuine(String secret, Purpose purpose, String versions) {
        return LinkSecrets.claimed(secret)
                .filter(id -> version(id, versions)
                        .filter(version -> secrets().isGenuine(secret, purpose, id, version))
                        .isPresent());
    }

    private Optional<Integer> version(UUID id, String versions) {
        List<?> found = database.createNativeQuery(versions).setParameter(1, id).getResultList();
        return found.stream().map(Integer.class::cast).findFirst();
    }

    private LinkSecrets secrets() {
        byte[] key = setKey.filter(text -> !text.isBlank())
                .map(text -> text.getBytes(UTF_8))
                .orElseGet(() -> (byte[])
                        database.createNativeQuery("select key from link_key").getSingleResult());
        return new LinkSecrets(key);
    }
}
