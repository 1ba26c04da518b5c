package ashyldy.benchmarks.registry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import ashyldy.local.postgres.PostgresAddress;

/// The least that any service does which takes events from Kafka into PostgreSQL and tells of them: as pgbench does it
/// with prepared statements, each client one transaction after the other.
final class BareWork {
    static final String SCRIPT = """
            begin;
            insert into bare_inbox (consumer, event_id) values ('registry', :id) on conflict do nothing;
            insert into bare_project (id, version, state) values (:project, 1, :json)
                on conflict (id) do update set version = bare_project.version + 1, state = excluded.state;
            insert into bare_outbox (event_id, topic, key, data) values (:id, 'projects', :project, :json);
            commit;""";

    private static final String TABLES = """
            create table if not exists bare_inbox (
                consumer text, event_id uuid, handled_at timestamptz default now(), primary key (consumer, event_id));
            create table if not exists bare_project (id int primary key, version int, state jsonb);
            create table if not exists bare_outbox (
                position bigint generated always as identity primary key, event_id uuid unique, topic text, key text,
                data bytea)""";

    /// As many bytes as a small project has.
    private static final String JSON = "{\"text\": \"%s\"}".formatted("a".repeat(1_500));

    private static final int PROJECTS = 10_000;

    private final String url;

    BareWork(PostgresAddress postgres) {
        this.url = postgres.url("projects");
    }

    /// Transactions a second.
    double measure(int clients, Duration time) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        } catch (SQLException fault) {
            throw new IllegalStateException("the bare tables cannot be made: " + fault.getMessage(), fault);
        }
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<Integer>>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> work(end)));
            }
            int done = 0;
            for (var each : running) {
                done += each.get();
            }
            return done / (time.toMillis() / 1000.0);
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException("the bare work has stopped", fault);
        }
    }

    private int work(long end) throws SQLException {
        try (var connection = open();
                var inbox = connection.prepareStatement(
                        "insert into bare_inbox (consumer, event_id) values ('registry', ?) on conflict do nothing");
                var project = connection.prepareStatement(
                        "insert into bare_project (id, version, state) values (?, 1, cast(? as jsonb)) on conflict (id) do"
                                + " update set version = bare_project.version + 1, state = excluded.state");
                var outbox = connection.prepareStatement(
                        "insert into bare_outbox (event_id, topic, key, data) values (?, 'projects', ?, ?)")) {
            connection.setAutoCommit(false);
            int done = 0;
            for (; System.nanoTime() < end; done++) {
                transaction(inbox, project, outbox);
                connection.commit();
            }
            return done;
        }
    }

    private static void transaction(PreparedStatement inbox, PreparedStatement project, PreparedStatement outbox)
            throws SQLException {
        var id = UUID.randomUUID();
        int number = ThreadLocalRandom.current().nextInt(PROJECTS);
        inbox.setObject(1, id);
        inbox.executeUpdate();
        project.setInt(1, number);
        project.setString(2, JSON);
        project.executeUpdate();
        outbox.setObject(1, id);
        outbox.setString(2, String.valueOf(number));
        outbox.setBytes(3, JSON.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        outbox.executeUpdate();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, PostgresAddress.USER, PostgresAddress.PASSWORD);
    }
}
