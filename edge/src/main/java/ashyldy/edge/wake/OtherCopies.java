package ashyldy.edge.wake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Carries bells from one copy of a service to the others, through the database that they share.
///
/// One connection beside the pool does nothing but listen. While it is lost nobody is woken from elsewhere, and the
/// ticks
/// serve; when it is back every bell rings once, for what was missed.
@ApplicationScoped
class OtherCopies {
    private static final String CHANNEL = "ashyldy_bells";
    private static final Pattern RUNG = Pattern.compile("(?<bell>[a-z]{1,40}) (?<copy>\\S+)");
    private static final int LOOK_AFTER_LINE = (int) Duration.ofSeconds(10).toMillis();
    private static final int SECONDS_FOR_AN_ANSWER = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /// A storm of bells is told of so often.
    private static final Duration BREATH = Duration.ofMillis(20);

    /// What is lost with the power was a hint: no commit of a bell waits for the disk.
    private static final String TELL = "select set_config('synchronous_commit', 'off', true), pg_notify(?, ?)";

    private final Bells bells;
    private final DataSource database;
    private final WakeConfig config;
    private final String service;
    private final String ownMark = UUID.randomUUID().toString();
    private final Set<Bell> untold = ConcurrentHashMap.newKeySet();
    private final Round telling = new Round(this::tell);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Connection line;

    OtherCopies(
            Bells bells,
            DataSource database,
            WakeConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.bells = bells;
        this.database = database;
        this.config = config;
        this.service = service;
    }

    /// After those who answer.
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        Thread.ofVirtual().name("bells-of-other-copies").start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
        hangUp();
    }

    void pass(@Observes Bells.Rung rung) {
        untold.add(rung.bell());
        Thread.ofVirtual().name("bells-to-other-copies").start(telling::run);
    }

    private void tell() {
        try (var connection = database.getConnection();
                var tell = connection.prepareStatement(TELL)) {
            for (Bell bell : Set.copyOf(untold)) {
                untold.remove(bell);
                tell.setString(1, CHANNEL);
                tell.setString(2, bell.name() + " " + ownMark);
                tell.execute();
            }
        } catch (SQLException fault) {
            Log.debugf("no other copy hears of it before its tick: %s", fault.getMessage());
        }
        hasStoppedWithin(BREATH);
    }

    private void listen() {
        var wait = Duration.ZERO;
        while (!hasStoppedWithin(wait)) {
            wait = listenWhileTheLineHolds() ? FIRST_WAIT : longer(wait);
        }
    }

    /// @return false where no line was to be had
    private boolean listenWhileTheLineHolds() {
        boolean connected = false;
        try {
            connect();
            connected = true;
            bells.ringAllHere();
            while (true) {
                hear();
            }
        } catch (SQLException | RuntimeException fault) {
            if (stopping.getCount() > 0) {
                Log.warnf("other copies of this service are not heard, ticks serve: %s", fault.getMessage());
            }
        }
        hangUp();
        return connected;
    }

    private void connect() throws SQLException {
        var login = new Properties();
        config.username().ifPresent(name -> login.setProperty("user", name));
        config.password().ifPresent(password -> login.setProperty("password", password));
        login.setProperty("ApplicationName", service + " bells");
        login.setProperty("tcpKeepAlive", "true");
        line = DriverManager.getConnection(config.jdbcUrl(), login);
        try (var listen = line.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
    }

    /// Waits for bells, or asks whether the line still holds where none has rung for a while.
    private void hear() throws SQLException {
        PGNotification[] heard = line.unwrap(PGConnection.class).getNotifications(LOOK_AFTER_LINE);
        if (heard != null && heard.length > 0) {
            Stream.of(heard).map(PGNotification::getParameter).forEach(this::ring);
        } else if (!line.isValid(SECONDS_FOR_AN_ANSWER)) {
            throw new SQLException("the line is dead");
        }
    }

    /// Ours were heard here before they were told, and what is not in our form is no bell.
    private void ring(String said) {
        var rung = RUNG.matcher(said);
        if (rung.matches() && !rung.group("copy").equals(ownMark)) {
            bells.ringHere(new Bell(rung.group("bell")));
        }
    }

    /// From any thread: who waits on the line is told that it is cut.
    private void hangUp() {
        var cut = line;
        if (cut != null) {
            try {
                cut.abort(Runnable::run);
            } catch (SQLException gone) {
                Log.debugf("the line was cut already: %s", gone.getMessage());
            }
        }
    }

    private static Duration longer(Duration wait) {
        var doubled = wait.isZero() ? FIRST_WAIT : wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private boolean hasStoppedWithin(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
