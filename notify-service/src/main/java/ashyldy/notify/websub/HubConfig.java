package ashyldy.notify.websub;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// The hub that is told of changed feeds; the defaults and their reasons stand in `application.properties`.
@ConfigMapping(prefix = "ashyldy.websub")
public interface HubConfig {
    /// ASHYLDY_WEBSUB_HUB; without it there is no hub.
    Optional<URI> hub();

    /// How often the news are looked at.
    Duration every();

    /// How long after it was last fetched a feed is still told of.
    Duration remembered();

    int mostFeeds();

    Duration timeout();

    /// After each ping that failed; then the hub is told again with the next news alone.
    List<Duration> waits();
}
