package ashyldy.notify.delivery;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/// What became of a delivery, for its reader: every attempt and why it ended as it did.
///
/// @param nextAttemptAt absent once it is delivered or abandoned
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryRecord(
        String id,
        String follower,
        String channel,
        String state,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant finishedAt,
        String because,
        List<AttemptRecord> attempts) {

    /// @param outcome accepted, try_later or refused
    public record AttemptRecord(int number, Instant at, String outcome, String because, int millis) {}
}
