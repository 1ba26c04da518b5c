package ashyldy.notify.chat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

import ashyldy.notify.channel.telegram.TelegramAnswer;
import ashyldy.notify.channel.telegram.TelegramApi;
import ashyldy.notify.channel.telegram.TelegramConfig;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Fetches updates: one copy of the service does, the one that holds the database's lock.
@ApplicationScoped
class UpdateWorker {
    private static final long LOCK = 7_700_011L;
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final TelegramDesk desk;
    private final TelegramConfig config;
    private final StoredChats chats;
    private final DataSource database;
    private final ExecutorService hearers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;
    private Thread fetching;
    private String said = "";

    UpdateWorker(TelegramDesk desk, TelegramConfig config, StoredChats chats, DataSource database) {
        this.desk = desk;
        this.config = config;
        this.chats = chats;
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        desk.api()
                .ifPresent(api ->
                        fetching = Thread.ofVirtual().name("telegram-updates").start(() -> work(api)));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        if (fetching != null) {
            fetching.interrupt();
        }
        hearers.shutdownNow();
    }

    @Scheduled(every = "1h")
    void forgetOld() {
        chats.forgetOld();
    }

    private void work(TelegramApi api) {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                if (isDone(connection, "select pg_try_advisory_lock(?)")) {
                    fetchWhileHeld(api, connection);
                }
            } catch (SQLException | RuntimeException broken) {
                sayOnce("updates of Telegram cannot be fetched now: " + broken.getMessage());
            }
            pause(AGAIN);
        }
    }

    private void fetchWhileHeld(TelegramApi api, Connection connection) throws SQLException {
        try {
            boolean introduced = desk.introduce(api, config, this::sayOnce);
            while (introduced && !stopping && connection.isValid(1) && receive(api)) {
                said = "";
            }
            if (!introduced) {
                pause(AFTER_TROUBLE);
            }
        } finally {
            isDone(connection, "select pg_advisory_unlock(?)");
        }
    }

    /// Where Telegram brings the updates, the lock is held and nothing is fetched.
    private boolean receive(TelegramApi api) {
        if (config.webhookSecret().isEmpty()) {
            return fetch(api);
        }
        pause(AGAIN);
        return true;
    }

    /// False where something is wrong, and it is better to wait.
    private boolean fetch(TelegramApi api) {
        TelegramAnswer answer = api.getUpdates(chats.next(), config.patience());
        if (answer instanceof TelegramAnswer.Done done) {
            hear(done.result());
            return true;
        }
        if (!stopping) {
            sayOnce("Telegram gives no updates: " + answer);
        }
        return false;
    }

    /// Chats side by side, each in its order.
    private void hear(JsonNode updates) {
        Map<String, List<JsonNode>> byChat = new LinkedHashMap<>();
        updates.forEach(update -> byChat.computeIfAbsent(
                        update.findPath("chat").path("id").asText(), chat -> new ArrayList<>())
                .add(update));
        List<Callable<Boolean>> talks = byChat.values().stream()
                .map(talk -> (Callable<Boolean>) () -> {
                    talk.forEach(this::hearOne);
                    return true;
                })
                .toList();
        try {
            hearers.invokeAll(talks);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        UpdateReader.last(updates).ifPresent(chats::passed);
    }

    /// One that cannot be answered holds up nobody: whoever sent it sees no answer, and asks again.
    private void hearOne(JsonNode update) {
        try {
            desk.hearing().hear(update);
        } catch (RuntimeException fault) {
            Log.errorf(fault, "update %s of Telegram has failed", update.path("update_id"));
        }
    }

    private static boolean isDone(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /// The same trouble fills no log.
    private void sayOnce(String trouble) {
        if (!trouble.equals(said)) {
            Log.error(trouble);
            said = trouble;
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
