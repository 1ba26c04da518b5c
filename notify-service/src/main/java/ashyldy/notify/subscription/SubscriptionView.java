package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/// A subscription as it is shown.
///
/// @param place null for the whole country
/// @param webhook null without one
record SubscriptionView(
        String id,
        String name,
        PlaceView place,
        List<String> kinds,
        List<String> events,
        String language,
        WebhookView webhook,
        Instant createdAt,
        Map<String, String> links) {

    record PlaceView(String code, String kk, String ru, String en) {}

    /// @param secret in the answer to the creation and never again
    /// @param disabledBecause why nothing is sent there any more
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WebhookView(String url, String secret, String disabledBecause) {}
}
