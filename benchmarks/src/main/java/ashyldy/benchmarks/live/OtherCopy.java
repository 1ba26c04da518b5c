package ashyldy.benchmarks.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
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
            with raised as (update subscription set last_alert = last_alert + 1 where id = any(?) returning id, last_alert)
            insert into alert (id, subscription_id, number, event_id, project_id, language, title, body, html, raised_at)
            select gen_random_uuid(), raised.id, raised.last_alert, ?, project_id, language, title, body, html, now()
            from raised, (select * from alert order by raised_at limit 1) rehearsal""";
    private static final String RING = "select pg_notify('ashyldy_bells', 'alerts ' || gen_random_uuid())";

    private final Connection database;

    /// @param database in which a rehearsal has raised the alert that all others are like
    OtherCopy(String database) {
        try {
            this.database =
                    DriverManager.getConnection(database, PostgresAddress.USER, PostgresAddress.PASSWORD);
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

    /// Happenings that all of these are told of.
    ///
    /// @return the nanosecond at which it was committed
    long raise(List<UUID> subscriptions, int happenings) {
        try (var happen = database.prepareStatement(HAPPEN);
                var raise = database.prepareStatement(RAISE)) {
            for (int number = 0; number < happenings; number++) {
                raise(happen, raise, subscriptions);
            }
            database.commit();
            long committed = System.nanoTime();
            try (var bell = database.createStatement()) {
                bell.execute(RING);
            }
            database.commit();
            return committed;
        } catch (SQLException refused) {
            throw new IllegalStateException("no alert was raised", refused);
        }
    }

    private void raise(PreparedStatement happen, PreparedStatement raise, List<UUID> subscriptions)
            throws SQLException {
        String event = UUID.randomUUID().toString();
        happen.setString(1, event);
        happen.executeUpdate();
        raise.setArray(1, database.createArrayOf("uuid", subscriptions.toArray()));
        raise.setString(2, event);
        raise.executeUpdate();
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
