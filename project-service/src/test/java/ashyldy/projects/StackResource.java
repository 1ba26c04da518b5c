package ashyldy.projects;

import java.util.Map;

import ashyldy.local.SharedStack;
import ashyldy.local.postgres.PostgresAddress;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// A real PostgreSQL and a real broker for the tests of this service.
public final class StackResource implements QuarkusTestResourceLifecycleManager {
    /// Of those who may write.
    public static final String KEY = "the-key";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                SharedStack.postgres().database("projects"),
                "quarkus.datasource.username",
                PostgresAddress.USER,
                "quarkus.datasource.password",
                PostgresAddress.PASSWORD,
                "kafka.bootstrap.servers",
                SharedStack.broker().bootstrapServers(),
                "ashyldy.notify-url",
                "https://notify.example/",
                "ashyldy.api-key",
                KEY);
    }

    @Override
    public void stop() {}
}
