package ashyldy.notify.live;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/// How streams are fed; the defaults and their reasons stand in `application.properties`.
@ConfigMapping(prefix = "ashyldy.live")
public interface LiveConfig {
    /// How often the table is asked for new alerts, for all readers at once.
    Duration every();

    /// Between two comments on a silent stream.
    Duration heartbeat();

    /// How long a reader may leave so much untaken that nothing more is written.
    Duration patience();

    int mostReaders();

    int mostReadersPerSubscription();
}
