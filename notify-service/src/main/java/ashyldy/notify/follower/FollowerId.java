package ashyldy.notify.follower;

import java.util.Objects;
import java.util.UUID;

/// Names a follower. It is no secret.
public record FollowerId(UUID value) {
    public FollowerId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
