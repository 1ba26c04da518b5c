package ashyldy.notify.delivery;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;

/// How deliveries are attempted; the defaults and their reasons stand in `application.properties`.
@ConfigMapping(prefix = "ashyldy.delivery")
public interface DeliveryConfig {
    /// After each failed attempt; there is one attempt more than waits.
    List<Duration> waits();

    /// Of one attempt.
    Duration timeout();

    /// After which a delivery that still waits is given up, counted from when it was first due.
    Duration patience();

    /// How long a worker may hold a delivery before it counts as dead.
    Duration claim();

    /// How many are sent at the same time by one copy of the service.
    int atOnce();

    /// How often the table is asked for what is due.
    Duration every();
}
