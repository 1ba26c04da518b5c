package ashyldy.ingest.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much is accepted at once.
@ConfigMapping(prefix = "ashyldy.articles")
public interface ArticleConfig {
    /// Of one article as it is sent, in bytes; ten megabytes hold any page.
    @WithDefault("10485760")
    int largestBody();
}
