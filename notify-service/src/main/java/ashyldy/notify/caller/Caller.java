package ashyldy.notify.caller;

import java.util.Objects;

import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerId;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Who calls.
public sealed interface Caller {
    /// Has the key of this service.
    record Operator() implements Caller {}

    /// Has the secret of a follower.
    record Owner(Follower follower) implements Caller {
        public Owner {
            Objects.requireNonNull(follower, "follower");
        }
    }

    /// Has shown nothing.
    record Stranger() implements Caller {}

    /// @throws HttpProblem 401 for a stranger
    default void mustBeKnown() {
        if (this instanceof Stranger) {
            throw unknown("Send the secret that came with your subscription, or the operator's key, as"
                    + " \"Authorization: Bearer …\".");
        }
    }

    /// @throws HttpProblem 401 for a stranger, 403 for the owner of something else
    default void mustManage(FollowerId follower) {
        mustBeKnown();
        if (this instanceof Owner owner && !owner.follower().id().equals(follower)) {
            throw HttpProblem.builder()
                    .withStatus(403)
                    .withTitle("This is somebody else's")
                    .withDetail("Your secret opens what is yours; this belongs to another follower.")
                    .build();
        }
    }

    static HttpProblem unknown(String why) {
        return HttpProblem.builder()
                .withStatus(401)
                .withTitle("A secret or a key is needed")
                .withDetail(why)
                .withHeader("WWW-Authenticate", "Bearer realm=\"ashyldy\"")
                .build();
    }
}
