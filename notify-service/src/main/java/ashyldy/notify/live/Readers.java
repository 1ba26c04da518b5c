package ashyldy.notify.live;

import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.subscription.Entrance;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.SubscriptionId;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Finds out which subscription a reader means, whether it is the reader's, and how far the reader has come, or
/// refuses.
public final class Readers {
    private final Entrance entrance;
    private final StoredSubscriptions subscriptions;
    private final StoredLinks links;

    public Readers(Entrance entrance, StoredSubscriptions subscriptions, StoredLinks links) {
        this.entrance = entrance;
        this.subscriptions = subscriptions;
        this.links = links;
    }

    /// @param authorization the header, null where there is none
    /// @throws HttpProblem 400 where it is missing, else as the [Entrance] refuses
    Subscription subscription(String id, String authorization) {
        if (id == null || id.isBlank()) {
            throw missing("subscription");
        }
        return entrance.open(id, authorization);
    }

    /// @throws HttpProblem 401 without secret or key
    void mustBeKnown(String authorization) {
        entrance.caller(authorization).mustBeKnown();
    }

    /// A feed is opened by its address alone, since feed readers send no header; by its id it is opened as all else.
    Subscription feed(String name, String authorization) {
        return links.feed(name)
                .flatMap(uuid -> subscriptions.find(new SubscriptionId(uuid)))
                .orElseGet(() -> subscription(name, authorization));
    }

    /// @param text null or empty to begin at the first alert
    Cursor cursor(String text, SubscriptionId subscription) {
        if (text == null || text.isEmpty()) {
            return Cursor.start(subscription);
        }
        return Cursor.read(text, subscription)
                .orElseThrow(() -> problem(
                        400,
                        "Not a cursor",
                        "'%s' is no cursor of this subscription. Leave it out to begin anew.",
                        text));
    }

    static Optional<UUID> uuid(String text, String field) {
        if (text == null || text.isBlank()) {
            throw missing(field);
        }
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static HttpProblem missing(String field) {
        return problem(400, "Something is missing", "Say which one: %s=<id>.", field);
    }

    static HttpProblem problem(int status, String title, String detail, String shown) {
        String text = shown.length() > 100 ? shown.substring(0, 100) + "\u2026" : shown;
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail.formatted(text))
                .build();
    }
}
