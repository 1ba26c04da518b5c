package ashyldy.notify.live;

import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.SubscriptionId;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Finds out which subscription a reader means and how far the reader has come, or refuses.
public final class Readers {
    private final StoredSubscriptions subscriptions;

    public Readers(StoredSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /// @throws HttpProblem 400 where it is no id, 404 where nobody has it
    Subscription subscription(String id) {
        return uuid(id, "subscription")
                .flatMap(uuid -> subscriptions.find(new SubscriptionId(uuid)))
                .orElseThrow(() -> problem(404, "No such subscription", "Nobody has the subscription %s.", id));
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
            throw problem(400, "Something is missing", "Say which one: %s=<id>.", field);
        }
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
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
