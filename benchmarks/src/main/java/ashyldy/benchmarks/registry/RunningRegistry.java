package ashyldy.benchmarks.registry;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import ashyldy.benchmarks.road.OwnStack;
import ashyldy.edge.json.EventJson;
import ashyldy.events.ArticleRead;
import ashyldy.events.EventType;
import ashyldy.local.broker.Topics;
import ashyldy.local.postgres.PostgresAddress;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Hands a world to the running project-service through Kafka, and does the bare work of the database before and after,
/// with fsync on.
final class RunningRegistry {
    private static final Duration BARE = Duration.ofSeconds(10);
    private static final Duration SAY = Duration.ofSeconds(5);
    private static final int FEW = 1;
    private static final int SOME = 4;

    /// Kept here, for a logger that nobody holds forgets its level.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final PrintStream out;
    private final PrintStream err;

    RunningRegistry(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// @param home the project's folder with the packaged services
    /// @param articles in the order in which they arrive
    void take(Path home, List<ArticleRead> articles) {
        KAFKA.setLevel(Level.WARNING);
        var stack = new OwnStack(Map.of());
        stack.start(home, err);
        var bare = new BareWork(stack.postgres());
        double few = bare.measure(FEW, BARE);
        double some = bare.measure(SOME, BARE);
        long claims =
                articles.stream().mapToLong(article -> article.claims().size()).sum();
        send(stack, articles);
        double seconds = awaitTheLast(stack.postgres(), articles.size());
        few = (few + bare.measure(FEW, BARE)) / 2;
        some = (some + bare.measure(SOME, BARE)) / 2;
        out.printf(
                "%ntaken by the running project-service: %d articles, %d claims in %.0f s: %.0f articles, %.0f claims a second%n",
                articles.size(), claims, seconds, articles.size() / seconds, claims / seconds);
        out.printf("the bare transaction: %.0f a second with %d client, %.0f with %d%n", few, FEW, some, SOME);
        out.printf(
                "claims / bare transactions: %.2f and %.2f%n%n%s%n",
                claims / seconds / few, claims / seconds / some, BareWork.SCRIPT);
    }

    private static void send(OwnStack stack, List<ArticleRead> articles) {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafka().bootstrapServers());
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var article : articles) {
                var record = new ProducerRecord<>(
                        Topics.ARTICLES.name(),
                        article.id().toString(),
                        EventJson.mapper().writeValueAsBytes(article));
                header(record, "ce_specversion", "1.0");
                header(record, "ce_id", UUID.randomUUID().toString());
                header(record, "ce_type", EventType.ARTICLE_READ.code());
                header(record, "ce_source", "/ashyldy/benchmark");
                header(record, "content-type", "application/json");
                kafka.send(record);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("articles can always be written", impossible);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /// @return seconds from the first claim in the registry to the last
    private double awaitTheLast(PostgresAddress postgres, int articles) {
        long start = System.nanoTime();
        long said = start;
        while (true) {
            long taken = taken(postgres);
            long now = System.nanoTime();
            if (taken >= articles) {
                return (now - start) / 1e9;
            }
            if (now - said > SAY.toNanos()) {
                err.printf("%6d of %d articles, %.0f s%n", taken, articles, (now - start) / 1e9);
                said = now;
            }
            sleep();
        }
    }

    private static long taken(PostgresAddress postgres) {
        try (var projects = DriverManager.getConnection(
                        postgres.url("projects"), PostgresAddress.USER, PostgresAddress.PASSWORD);
                var query = projects.prepareStatement("select count(*) from inbox");
                var answer = query.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException fault) {
            throw new IllegalStateException("the registry cannot be asked: " + fault.getMessage(), fault);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
