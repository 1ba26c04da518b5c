package ashyldy.ingest.article;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much is accepted at once.
@ConfigMapping(prefix = "ashyldy.articles")
public interface ArticleConfig {
    /// Of one article as it is sent, in bytes; ten megabytes hold any page.
    @WithDefault("10485760")
    int largestBody();

    /// How many are read at once by each kind of reader: more only share the same processors, and each holds its page.
    @WithDefault("4")
    int readingAtOnce();

    /// How long a caller waits for the turn, rather than being told to come again.
    @WithDefault("10s")
    Duration patience();

    /// How long one article may be read; the longest that people write takes seconds.
    @WithDefault("60s")
    Duration longestReading();
}
