package ashyldy.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ashyldy.local.SharedStack;
import ashyldy.local.postgres.PostgresAddress;
import ashyldy.local.process.Child;
import ashyldy.local.process.FreePorts;
import ashyldy.local.process.Leash;
import ashyldy.local.process.Program;

/// A packaged service as a process of its own, on a database of its own and a broker that others share.
public final class PackagedService implements AutoCloseable {
    public static final String KEY = "the-key-of-the-benchmarks";

    private static final Path HOME = Path.of(System.getProperty("ashyldy.home", ".."));
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GLANCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address = URI.create("http://127.0.0.1:" + FreePorts.any());
    private final Child child;

    /// @param module such as ingest-service
    /// @param settings of the environment beside those that it needs to run
    /// @param options of its JVM
    public record Setup(String module, Map<String, String> settings, List<String> options) {
        private Path program() {
            return HOME.resolve(module)
                    .resolve("target/quarkus-app/quarkus-run.jar")
                    .toAbsolutePath();
        }
    }

    public PackagedService(Setup setup, String database, Path log) {
        Map<String, String> told = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(address.getPort()),
                "QUARKUS_DATASOURCE_JDBC_URL",
                SharedStack.postgres().database(database),
                "QUARKUS_DATASOURCE_USERNAME",
                PostgresAddress.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                PostgresAddress.PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                SharedStack.broker().bootstrapServers(),
                "ASHYLDY_API_KEY",
                KEY));
        told.putAll(setup.settings());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(setup.options());
        command.addAll(List.of("-jar", setup.program().toString()));
        child = new Child(new Program(command, told, log.toAbsolutePath().getParent(), log)
                .on(Leash.of("KILL"))
                .start());
        if (!child.serves(this::isReady, PATIENCE)) {
            close();
            throw new IllegalStateException("%s does not start, see %s".formatted(setup.module(), log));
        }
    }

    public URI address() {
        return address;
    }

    public Process process() {
        return child.process();
    }

    private boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                    .timeout(GLANCE)
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    @Override
    public void close() {
        child.stop("TERM", Duration.ofSeconds(20));
        http.close();
    }
}
