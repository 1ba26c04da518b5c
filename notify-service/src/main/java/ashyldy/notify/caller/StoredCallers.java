package ashyldy.notify.caller;

import java.util.Optional;

import ashyldy.edge.key.Keys;
import ashyldy.notify.follower.FollowerSecret;
import ashyldy.notify.follower.StoredFollowers;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;

/// Knows callers by the header `Authorization`. A secret is looked up by its digest, which tells nothing of the secret
/// by the time it takes.
@ApplicationScoped
public class StoredCallers {
    private final Keys keys;
    private final StoredFollowers followers;

    StoredCallers(Keys keys, StoredFollowers followers) {
        this.keys = keys;
        this.followers = followers;
    }

    /// @param authorization null where there is none
    /// @throws HttpProblem 401 for a secret that opens nothing: whoever sends one does not want to be a stranger
    public Caller of(String authorization) {
        if (keys.holds(authorization)) {
            return new Caller.Operator();
        }
        if (authorization == null) {
            return new Caller.Stranger();
        }
        Optional<String> secret = Keys.bearer(authorization);
        return secret.map(FollowerSecret::new)
                .flatMap(followers::owner)
                .<Caller>map(Caller.Owner::new)
                .orElseThrow(() -> Caller.unknown("This is neither the key of this service nor anybody's secret."));
    }
}
