package ashyldy.notify.subscription;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import ashyldy.edge.visitor.Network;
import ashyldy.notify.caller.Caller;
import ashyldy.notify.caller.StoredLimits;
import ashyldy.notify.caller.TooMany;
import ashyldy.notify.channel.WebhookChallenge;
import ashyldy.notify.follower.FollowerId;

/// Lets subscribe: the operator anything; owners more of what they have; strangers what proves itself, within limits.
public final class Admission {
    private final Subscribing subscribing;
    private final StoredRequests requests;
    private final StoredLimits limits;
    private final WebhookChallenge challenge;

    public Admission(
            Subscribing subscribing, StoredRequests requests, StoredLimits limits, WebhookChallenge challenge) {
        this.subscribing = subscribing;
        this.requests = requests;
        this.limits = limits;
        this.challenge = challenge;
    }

    /// @param repeated the request under the key that its sender may repeat it with
    /// @throws BadField for what cannot be accepted, or does not prove itself
    /// @throws TooMany where a limit is reached
    Subscribed admit(SubscriptionRequest request, Optional<RepeatedRequest> repeated, Caller caller, Network network) {
        Wish wish = subscribing.read(request);
        if (wish.telegram().isPresent() && !(caller instanceof Caller.Operator)) {
            caller.mustBeKnown();
            throw new BadField(
                    "telegram",
                    "Only the operator binds a chat. Write /start to the bot to subscribe there.",
                    List.of());
        }
        Optional<Subscribed> before = repeated.flatMap(each -> requests.made(each, caller));
        if (before.isPresent()) {
            return before.get();
        }
        return switch (caller) {
            case Caller.Operator operator -> {
                wish.webhook().ifPresent(subscribing::refuseUncallable);
                yield requests.makeForOperator(wish, repeated);
            }
            case Caller.Owner owner -> {
                Subscribed joined = subscribing.join(wish, owner.follower());
                knock(network, owner.follower().id());
                yield requests.make(joined, repeated, Optional.of(network));
            }
            case Caller.Stranger stranger -> {
                limits.knock(network);
                wish.webhook().ifPresent(this::prove);
                yield requests.make(subscribing.begin(wish), repeated, Optional.of(network));
            }
        };
    }

    private void knock(Network network, FollowerId follower) {
        limits.knock(network);
        limits.knock(follower);
    }

    /// Outside any transaction: the other side may take its time.
    private void prove(URI url) {
        limits.knock(url.getHost(), url.toString());
        subscribing.refuseUncallable(url);
        challenge.refusal(url).ifPresent(why -> {
            throw new BadField("webhook.url", why, List.of());
        });
    }
}
