package ashyldy.notify.alert;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// The CloudEvent that an alert passes on, with the id that it has everywhere.
///
/// @param type the CloudEvents `type`
/// @param subject the CloudEvents `subject`: the project
/// @param data JSON, an object
public record Happening(String id, String type, String source, Optional<String> subject, Instant at, String data) {
    public Happening {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(data, "data");
    }
}
