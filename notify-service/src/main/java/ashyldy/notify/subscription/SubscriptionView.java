package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/// A subscription as it is shown.
///
/// @param place the only one; null for the whole country, or where there are several
/// @param filter all that is asked for, as it would be asked again
/// @param webhook null without one
/// @param email null without one
record SubscriptionView(
        String id,
        String name,
        PlaceView place,
        List<PlaceView> places,
        List<String> kinds,
        List<String> events,
        Filter filter,
        String language,
        FollowerView follower,
        WebhookView webhook,
        EmailView email,
        Instant createdAt,
        Map<String, String> links) {

    record PlaceView(String code, String kk, String ru, String en) {}

    /// @param secret by which the owner reads and changes all this: in the answer to the creation and never again
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowerView(String id, String secret, String rhythm, QuietView quiet) {}

    record QuietView(String from, String to, String zone) {}

    /// @param secret in the answer to the creation and never again
    /// @param disabledBecause why nothing is sent there any more
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WebhookView(String url, String secret, String disabledBecause) {}

    /// @param address enough of it for its owner to know it
    /// @param disabledBecause why nothing is sent there any more
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmailView(String address, String disabledBecause) {}
}
