package ashyldy.benchmarks.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ashyldy.local.postgres.PostgresAddress;

/// Raises alerts in the database of notify-service as another copy of it would: in one transaction, and then a bell.
/// What is measured begins there, for finding who wants an alert is not the stream's work.
final class OtherCopy implements AutoCloseable {
    private static final String MULTIPLY = """
            insert into subscription
            select (jsonb_populate_record(first, jsonb_build_object('id', gen_random_uuid(), 'idempotency_key', null,
                'request_digest', null))).* from subscription first, generate_series(1, ?) where first.id = ?
            returning id""";
    private static final String HAPPEN = """
            insert into happening (event_id, type, source, subject, happened_at, data)
            select ?, type, source, subject, now(), data from happening limit 1""";
    private static final String RAISE = """
            with raised as (update subscription set last_alert = last_alert + :times where id = any(?)
                returning id, last_alert - :times as last)
            insert into alert (id, subscription_id, number, event_id, project_id, language, title, body, html, raised_at)
            select gen_random_uuid(), raised.id, raised.last + each, ?, project_id, language, title, body, html, now()
            from raised, generate_series(1, :times) each, (select * from alert order by raised_at limit 1) rehearsal""";
    private static final String RING = "select pg_notify('ashyldy_bells', 'alerts ' || gen_random_uuid())";

    private final Connection database;

    /// @param database in which a rehearsal has raised the alert that all others are like
    OtherCopy(String database) {
        try {
            this.database = DriverManager.getConnection(database, PostgresAddress.USER, PostgresAddress.PASSWORD);
            this.database.setAutoCommit(false);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    /// Further subscriptions like this one, of the same owner.
    List<UUID> multiply(UUID subscription, int count) {
        List<UUID> all = new ArrayList<>();
        try (var multiply = database.prepareStatement(MULTIPLY)) {
            multiply.setInt(1, count);
            multiply.setObject(2, subscription);
            try (var made = multiply.executeQuery()) {
                while (made.next()) {
                    all.add(made.getObject(1, UUID.class));
                }
            }
            database.commit();
            return all;
        } catch (SQLException refused) {
            throw new IllegalStateException("no further subscriptions", refused);
        }
    }

    /// All of these are told of one happening so many times.
    ///
    /// @return the nanosecond at which it was committed
    long raise(List<UUID> subscriptions, int times) {
        String event = UUID.randomUUID().toString();
        try (var happen = database.prepareStatement(HAPPEN);
                var raise = database.prepareStatement(RAISE.replace(":times", Integer.toString(times)));
                var bell = database.createStatement()) {
            happen.setString(1, event);
            happen.executeUpdate();
            raise.setArray(1, database.createArrayOf("uuid", subscriptions.toArray()));
            raise.setString(2, event);
            raise.executeUpdate();
            database.commit();
            long committed = System.nanoTime();
            bell.execute(RING);
            database.commit();
            return committed;
        } catch (SQLException refused) {
            throw new IllegalStateException("no alert was raised", refused);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
