package ashyldy.benchmarks;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import ashyldy.local.SharedStack;
import ashyldy.local.broker.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What is published of articles from now on.
final class PublishedArticles implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KafkaConsumer<String, String> consumer;
    private final Set<String> published = new HashSet<>();

    PublishedArticles() {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        SharedStack.broker().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(Topics.ARTICLES.name()).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /// Until so many different articles have been published.
    void await(int articles) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (published.size() < articles) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%d of %d articles were published".formatted(published.size(), articles));
            }
            consumer.poll(GLANCE).forEach(each -> published.add(each.key()));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
