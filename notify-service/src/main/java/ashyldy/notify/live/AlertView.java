package ashyldy.notify.live;

import java.time.Instant;
import java.util.List;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.delivery.DeliveryRecord;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;

/// An alert as it is shown.
///
/// @param cursor to go on after it, in pages as in the stream
/// @param event the structured CloudEvent that webhooks and streams carry
/// @param deliveries only where a single alert is asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertView(
        String id,
        String subscription,
        String cursor,
        String type,
        String project,
        String language,
        String title,
        String text,
        Instant raisedAt,
        @JsonRawValue String event,
        List<DeliveryRecord> deliveries) {

    static AlertView of(Alert alert, String event, List<DeliveryRecord> deliveries) {
        return new AlertView(
                alert.id().toString(),
                alert.subscription().toString(),
                new Cursor(alert.subscription(), alert.number()).text(),
                alert.happening().type(),
                alert.project().map(Object::toString).orElse(null),
                alert.text().language().code(),
                alert.text().title(),
                alert.text().body(),
                alert.raisedAt(),
                event,
                deliveries);
    }

    /// @param next to ask for what follows; null at the end
    record Page(List<AlertView> items, String next) {}
}
