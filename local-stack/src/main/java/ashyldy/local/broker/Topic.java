package ashyldy.local.broker;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/// A topic and how long its records stay. A compacted one keeps the newest record of every key for ever.
///
/// @param kept how long records stay; empty for a compacted topic
public record Topic(String name, int partitions, Optional<Duration> kept) {

    private static final short ONE_NODE = 1;

    /// A long article with hundreds of claims is larger than Kafka's default of 1 MiB.
    private static final String LARGEST_RECORD = Integer.toString(8 * 1024 * 1024);

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
        var configuration = new HashMap<String, String>();
        configuration.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_RECORD);
        configuration.put(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                isCompacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE);
        kept.ifPresent(time -> configuration.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(time.toMillis())));
        return configuration;
    }
}
