package ashyldy.notify.owner;

import java.time.Instant;
import java.util.List;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.subscription.MuteView;
import ashyldy.notify.subscription.SubscriptionView;
import com.fasterxml.jackson.annotation.JsonInclude;

/// All that is kept of a follower.
///
/// @param contact null where alerts are only fetched
/// @param alertsLeftOut how many older ones are not in here; they can be fetched page by page
public record Export(
        String follower,
        Instant since,
        ContactPart contact,
        List<SubscriptionView> subscriptions,
        List<MuteView> mutes,
        List<AlertPart> alerts,
        long alertsLeftOut) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactPart(String channel, String address, Instant confirmedAt, String disabledBecause) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlertPart(
            String id,
            String subscription,
            String type,
            String project,
            String language,
            String title,
            String text,
            Instant raisedAt) {
        static AlertPart of(Alert alert) {
            return new AlertPart(
                    alert.id().toString(),
                    alert.subscription().toString(),
                    alert.happening().type(),
                    alert.project().map(Object::toString).orElse(null),
                    alert.text().language().code(),
                    alert.text().title(),
                    alert.text().body(),
                    alert.raisedAt());
        }
    }
}
