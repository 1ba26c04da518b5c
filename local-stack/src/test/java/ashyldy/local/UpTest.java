package ashyldy.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import ashyldy.local.process.Folders;
import ashyldy.local.process.FreePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// One stack from its first start to its hard end. The tests follow one another, for a start takes seconds.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int OFFSET = freeOffset();
    private static final Map<String, String> ENVIRONMENT = Map.of("ASHYLDY_PORT_OFFSET", Integer.toString(OFFSET));

    private static Commands commands;
    private static Commands.Running up;

    @BeforeAll
    static void start() throws Exception {
        commands = new Commands();
        up = startUp();
    }

    @AfterAll
    static void stop() {
        up.process().destroyForcibly();
        Folders.delete(commands.home());
    }

    @Test
    @Order(1)
    void everyPartIsShownWithItsSecondsAndTheAddressesFollow() throws Exception {
        String said = up.said();

        for (String part : List.of("postgres", "kafka", "ingest-service", "project-service", "notify-service")) {
            assertTrue(said.matches("(?s).*" + part + " +ready after +[0-9.]+ s.*"), said);
        }
        assertTrue(said.contains("http://127.0.0.1:" + (8080 + OFFSET) + "/"), said);
    }

    @Test
    @Order(1)
    void theKeyIsMadeOnceForItsOwnerAlone() throws Exception {
        Path file = commands.home().resolve(".ashyldy/api-key");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(43, Files.readString(file).strip().length());
        assertTrue(up.said().contains(Files.readString(file).strip()));
    }

    @Test
    @Order(1)
    void aServiceIsToldItsPortItsDatabaseTheBrokerTheKeyAndTheOthers() throws Exception {
        String told = get(8082, "/environment");

        assertTrue(
                told.contains(
                        "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:%d/notify".formatted(15432 + OFFSET)),
                told);
        assertTrue(told.contains("KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:" + (19092 + OFFSET)), told);
        assertTrue(told.contains("ASHYLDY_PROJECTS_URL=http://127.0.0.1:" + (8080 + OFFSET)), told);
        assertTrue(
                told.contains("ASHYLDY_API_KEY="
                        + Files.readString(commands.home().resolve(".ashyldy/api-key"))
                                .strip()),
                told);
    }

    @Test
    @Order(2)
    void aSecondStartOnTheSameDataIsOneClearLine() throws Exception {
        var second = commands.run(ENVIRONMENT, "up");

        assertEquals(1, second.exitCode());
        assertTrue(second.said().matches("ashyldy: another stack \\(process \\d+\\) runs on .*\n"), second.said());
    }

    @Test
    @Order(2)
    void aTakenPortIsOneClearLine() throws Exception {
        var second = commands.run(
                Map.of("ASHYLDY_PORT_OFFSET", Integer.toString(OFFSET), "ASHYLDY_DATA", "elsewhere"), "up");

        assertEquals(1, second.exitCode());
        assertTrue(
                second.said().contains("ashyldy: port %d (PostgreSQL) is taken".formatted(15432 + OFFSET)),
                second.said());
    }

    @Test
    @Order(3)
    void everyPartThatIsKilledComesBack() throws Exception {
        List<ProcessHandle> parts = parts();

        parts.forEach(ProcessHandle::destroyForcibly);

        assertEquals(5, parts.size());
        up.says(" is back after ", 5, PATIENCE);
        assertEquals("UP", get(8081, "/q/health/ready"));
        assertEquals(5, parts().size());
    }

    @Test
    @Order(4)
    void nothingIsLeftRunningWhenItIsKilledAndTheNextStartIsSound() throws Exception {
        List<ProcessHandle> parts = parts();

        up.process().destroyForcibly();

        for (ProcessHandle part : parts) {
            part.onExit().get(10, TimeUnit.SECONDS);
        }
        up = startUp();
        assertEquals("UP", get(8080, "/q/health/ready"));
    }

    @Test
    @Order(5)
    void nothingIsLeftRunningWhenItIsToldToStop() throws Exception {
        List<ProcessHandle> parts = parts();

        up.process().destroy();

        up.exitCode();
        assertEquals(5, parts.size());
        assertTrue(parts.stream().noneMatch(ProcessHandle::isAlive), up.said());
        assertTrue(up.said().endsWith("Stopping everything\n"), up.said());
    }

    private static Commands.Running startUp() throws Exception {
        var running = commands.run(ENVIRONMENT, "up");
        running.says("data and logs", 1, PATIENCE);
        return running;
    }

    private static List<ProcessHandle> parts() {
        return up.process().children().toList();
    }

    private static String get(int port, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + OFFSET) + path))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    /// Below the ports that the system hands out by itself.
    private static int freeOffset() {
        return new Random()
                .ints(1_000, 13_000)
                .filter(offset ->
                        Stream.of(8080, 8081, 8082, 15432, 19092).allMatch(port -> FreePorts.isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }
}
