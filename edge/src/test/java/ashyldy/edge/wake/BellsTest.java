package ashyldy.edge.wake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

import ashyldy.edge.road.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Two copies of a service on one real database: this one, and one that the test plays by hand.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class BellsTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMillis(400);

    @Inject
    Bells bells;

    @Inject
    DataSource database;

    @Test
    void aCommitWakesThisCopyOnceAndTellsTheOthersOnce() throws SQLException {
        var bell = new Bell("committed");
        var woken = answers(bell);

        try (var other = database.getConnection()) {
            listen(other);
            QuarkusTransaction.requiringNew().run(() -> {
                bells.ringAfterCommit(bell);
                bells.ringAfterCommit(bell);
                assertEquals(0, woken.get(), "nothing is committed yet");
            });
            await().atMost(SOON).until(() -> woken.get() > 0);

            assertEquals(1, heard(other, bell).size());
        }
        await().during(SILENCE).atMost(SOON).until(() -> woken.get() == 1);
    }

    @Test
    void aRollbackWakesNobody() throws SQLException {
        var bell = new Bell("rolledback");
        var woken = answers(bell);

        try (var other = database.getConnection()) {
            listen(other);
            assertThrows(
                    IllegalStateException.class,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        bells.ringAfterCommit(bell);
                        throw new IllegalStateException("changed my mind");
                    }));

            assertEquals(List.of(), heard(other, bell));
        }
        assertEquals(0, woken.get());
    }

    @Test
    void outsideOfATransactionThereIsNothingToRingFor() {
        assertThrows(IllegalStateException.class, () -> bells.ringAfterCommit(new Bell("nothing")));
    }

    @Test
    void whatAnotherCopyHasCommittedWakesThisOne() {
        var bell = new Bell("elsewhere");
        var woken = answers(bell);

        await().atMost(SOON).until(this::listenerIsThere);
        say("elsewhere another-copy");

        await().atMost(SOON).until(() -> woken.get() > 0);
    }

    @Test
    void whatOthersSayOnTheChannelDoesNoHarm() {
        var bell = new Bell("unharmed");
        var woken = answers(bell);
        await().atMost(SOON).until(this::listenerIsThere);

        Stream.of("", "no mark", "NO BELL another-copy", "nobody another-copy").forEach(this::say);
        say("unharmed another-copy");

        await().atMost(SOON).until(() -> woken.get() > 0);
    }

    @Test
    void aLostLineIsTakenUpAgainAndWhatWasMissedIsLookedFor() throws SQLException {
        var bell = new Bell("missed");
        var woken = answers(bell);
        await().atMost(SOON).until(this::listenerIsThere);

        cut();
        QuarkusTransaction.requiringNew().run(() -> bells.ringAfterCommit(bell));
        await("this copy wakes itself without a line").atMost(SOON).until(() -> woken.get() >= 1);

        await("the line is there again").atMost(SOON).until(() -> woken.get() >= 2 && listenerIsThere());
    }

    private AtomicInteger answers(Bell bell) {
        var woken = new AtomicInteger();
        bells.answer(bell, woken::incrementAndGet);
        return woken;
    }

    private static void listen(Connection other) throws SQLException {
        other.createStatement().execute("listen ashyldy_bells");
    }

    private static List<String> heard(Connection other, Bell bell) throws SQLException {
        var silent = System.nanoTime() + SILENCE.toNanos();
        var heard = Stream.<String>builder();
        while (System.nanoTime() < silent) {
            var rung = Optional.ofNullable(other.unwrap(PGConnection.class).getNotifications(50));
            rung.stream()
                    .flatMap(Arrays::stream)
                    .map(PGNotification::getParameter)
                    .forEach(heard::add);
        }
        other.createStatement().execute("unlisten *");
        return heard.build().filter(said -> said.startsWith(bell.name() + " ")).toList();
    }

    private void say(String words) {
        try (var connection = database.getConnection();
                var notify = connection.prepareStatement("select pg_notify('ashyldy_bells', ?)")) {
            notify.setString(1, words);
            notify.execute();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private boolean listenerIsThere() throws SQLException {
        return count("select count(*) from pg_stat_activity where application_name = 'edge bells'") == 1;
    }

    private void cut() throws SQLException {
        assertTrue(count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = 'edge bells'")
                > 0);
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
