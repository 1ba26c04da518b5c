package ashyldy.notify.subscription;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;

/// The body of `POST /api/v1/subscriptions`, as sent: nothing is checked here, every part may be missing.
///
/// @param place code or name, in any of the three languages
/// @param unknown fields that nobody knows; a misspelt `place` would otherwise subscribe to the whole country
public record SubscriptionRequest(
        String name,
        String place,
        List<String> kinds,
        List<String> events,
        String language,
        Webhook webhook,
        @JsonAnySetter Map<String, Object> unknown) {

    public record Webhook(String url) {}
}
