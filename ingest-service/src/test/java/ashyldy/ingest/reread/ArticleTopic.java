package ashyldy.ingest.reread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ashyldy.edge.json.EventJson;
import ashyldy.events.ArticleRead;
import ashyldy.local.SharedStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// What a plain consumer reads of articles, from the beginning.
final class ArticleTopic implements AutoCloseable {
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", SharedStack.broker().bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());

    ArticleTopic() {
        consumer.assign(consumer.partitionsFor("ashyldy.articles.v1").stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
    }

    /// Waits for so many of the article, and a moment longer for one too many.
    List<ArticleRead> of(String article, int expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> poll(article).size() >= expected);
        consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
        assertEquals(expected, poll(article).size(), article);
        return poll(article).stream().map(ArticleTopic::read).toList();
    }

    private List<ConsumerRecord<String, byte[]>> poll(String article) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        return records.stream().filter(record -> article.equals(record.key())).toList();
    }

    private static ArticleRead read(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.mapper().readValue(record.value(), ArticleRead.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
