package ashyldy.notify.follower;

import ashyldy.edge.start.Needed;
import ashyldy.notify.channel.SecretSeal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// At the start: with a new key all secrets are locked, with a wrong one nothing could be signed.
@ApplicationScoped
class SecretsWorker {
    private final StoredFollowers followers;

    SecretsWorker(StoredFollowers followers) {
        this.followers = followers;
    }

    void start(@Observes StartupEvent event) {
        Needed.part(
                () -> {
                    followers.lockAll();
                    return true;
                },
                SecretSeal.WrongKey.class);
    }
}
