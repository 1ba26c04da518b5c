package ashyldy.edge.road;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import ashyldy.local.SharedStack;
import ashyldy.local.postgres.PostgresAddress;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// The real database and the real broker, with the two tables that a service's migrations make.
public final class LocalStack implements QuarkusTestResourceLifecycleManager {
    private static final String TABLES = """
            create table outbox (position bigint generated always as identity primary key, event_id uuid not null unique,
                type text not null, topic text not null, key text not null, subject text not null,
                happened_at timestamptz not null, data bytea not null, recorded_at timestamptz not null default now());
            create table inbox (consumer text not null, event_id text not null,
                handled_at timestamptz not null default now(), primary key (consumer, event_id));
            create table effect (event_id text not null);
            create table checked_late (event_id text not null, number integer,
                constraint no_seven unique (number) deferrable initially deferred);
            insert into checked_late values ('the first', 7)""";

    @Override
    public Map<String, String> start() {
        var url = SharedStack.postgres().database("edge");
        try (var connection = DriverManager.getConnection(url, PostgresAddress.USER, PostgresAddress.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                PostgresAddress.USER,
                "quarkus.datasource.password",
                PostgresAddress.PASSWORD,
                "kafka.bootstrap.servers",
                SharedStack.broker().bootstrapServers());
    }

    @Override
    public void stop() {
        // The stack is shared and ends with the JVM.
    }
}
