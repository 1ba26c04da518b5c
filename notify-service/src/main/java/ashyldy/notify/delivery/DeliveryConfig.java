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

    /// For how long a worker holds what it sends, unless it claims that again; after it the worker counts as dead.
    Duration claim();

    /// How often a worker claims again what it is still sending.
    Duration renew();

    /// How many are sent at the same time by one copy of the service.
    int atOnce();

    /// How many are sent at the same time to one host, by all copies of the service.
    int perHost();

    /// How often the table is asked for what is due.
    Duration every();
}
