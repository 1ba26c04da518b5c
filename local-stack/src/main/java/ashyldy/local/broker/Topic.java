package ashyldy.local.broker;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/// A topic and how long its records stay. A compacted one keeps the newest record of every key for ever.
///
/// @param kept how long records stay; empty for a compacted topic
public record Topic(String name, int partitions, Optional<Duration> kept) {

    private static final short ONE_NODE = 1;

    public static Topic compacted(String name, int partitions) {
        return new Topic(name, partitions, Optional.empty());
    }

    public static Topic kept(Duration time, String name, int partitions) {
        return new Topic(name, partitions, Optional.of(time));
    }

    public boolean isCompacted() {
        return kept.isEmpty();
    }

    NewTopic asNew() {
        return new NewTopic(name, partitions, ONE_NODE).configs(configuration());
    }

    private Map<String, String> configuration() {
        return kept.map(time -> Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(time.toMillis())))
                .orElseGet(() -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }
}
