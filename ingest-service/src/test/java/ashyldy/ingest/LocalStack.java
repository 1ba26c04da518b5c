package ashyldy.ingest;

import java.util.Map;

import ashyldy.local.SharedStack;
import ashyldy.local.postgres.PostgresAddress;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// The real PostgreSQL and the real broker for the tests of this service.
public class LocalStack implements QuarkusTestResourceLifecycleManager {
    public static final String KEY = "key-of-the-tests";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                SharedStack.postgres().database("ingest"),
                "quarkus.datasource.username",
                PostgresAddress.USER,
                "quarkus.datasource.password",
                PostgresAddress.PASSWORD,
                "kafka.bootstrap.servers",
                SharedStack.broker().bootstrapServers(),
                "ashyldy.api-key",
                KEY,
                "ashyldy.feeds.allow-private",
                "127.0.0.0/8",
                // The tests ask for each visit and each batch themselves.
                "ashyldy.feeds.interval",
                "off",
                "ashyldy.feeds.rest",
                "0s",
                "ashyldy.rereads.interval",
                "off",
                "ashyldy.rereads.batch",
                "2");
    }

    @Override
    public void stop() {
        // The stack ends with the JVM.
    }
}
