package ashyldy.notify.subscription;

import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.caller.Caller;
import ashyldy.notify.caller.StoredCallers;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Opens a subscription to the operator and to its owner.
public final class Entrance {
    private final StoredCallers callers;
    private final StoredSubscriptions subscriptions;

    public Entrance(StoredCallers callers, StoredSubscriptions subscriptions) {
        this.callers = callers;
        this.subscriptions = subscriptions;
    }

    /// @throws HttpProblem 401 for a secret that opens nothing
    public Caller caller(String authorization) {
        return callers.of(authorization);
    }

    /// @param authorization the header, null where there is none
    /// @throws HttpProblem 401 without secret or key, 403 with the secret of somebody else, 404 where there is none
    public Subscription open(String id, String authorization) {
        return open(id, caller(authorization));
    }

    Subscription open(String id, Caller caller) {
        caller.mustBeKnown();
        Subscription subscription = id(id).flatMap(subscriptions::find).orElseThrow(() -> unknown(id));
        caller.mustManage(subscription.follower());
        return subscription;
    }

    private static Optional<SubscriptionId> id(String text) {
        try {
            return Optional.of(new SubscriptionId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static HttpProblem unknown(String id) {
        String shown = id.replaceAll("[^\\w-]", "?");
        return HttpProblem.builder()
                .withStatus(404)
                .withTitle("No such subscription")
                .withDetail("Nobody has the subscription %.50s.".formatted(shown))
                .build();
    }
}
