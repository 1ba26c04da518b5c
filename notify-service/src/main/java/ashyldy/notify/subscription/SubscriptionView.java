package ashyldy.notify.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/// A subscription as it is shown.
///
/// @param place the only one; null for the whole country, or where there are several
/// @param filter all that is asked for, as it would be asked again
/// @param webhook null without one
public record SubscriptionView(
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
        Instant createdAt,
        Map<String, String> links) {

    public record PlaceView(String code, String kk, String ru, String en) {}

    /// @param secret by which the owner reads and changes all this: in the answer to the creation and never again
    /// @param page where the owner does the same in a browser; shown to the owner alone
    /// @param paused whether everything is muted
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FollowerView(
            String id, String secret, URI page, String rhythm, QuietView quiet, boolean paused, List<MuteView> mutes) {}

    public record QuietView(String from, String to, String zone) {}

    /// @param secret in the answer to the creation and never again
    /// @param disabledBecause why nothing is sent there any more
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WebhookView(String url, String secret, String disabledBecause) {}
}
