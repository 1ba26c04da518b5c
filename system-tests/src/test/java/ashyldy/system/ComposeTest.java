package ashyldy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import ashyldy.local.broker.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// docker-compose.yml says the same as the services and the embedded stack. No Docker is needed to know that.
class ComposeTest {
    private static final Path HOME = RunningStack.home();
    private static final JsonNode COMPOSE = yaml(HOME.resolve("docker-compose.yml"));

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "project-service", "notify-service"})
    void everyVariableOfAServiceIsAPropertyItReads(String service) throws IOException {
        var read = propertiesOf(service);

        environment(service)
                .forEach((name, value) -> assertTrue(
                        read.contains(asVariable(name)),
                        () -> "docker-compose.yml sets %s, which %s does not read".formatted(name, service)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "project-service", "notify-service"})
    void aServiceHasItsDatabaseItsHealthCheckAndWaitsForItsGround(String service) throws IOException {
        var database = environment(service).get("QUARKUS_DATASOURCE_JDBC_URL").replaceAll(".*/", "");
        var described = COMPOSE.path("services").path(service);

        assertTrue(Files.readString(HOME.resolve("docker/create-databases.sql"))
                .contains("create database " + database + ";"));
        assertTrue(described.path("healthcheck").path("test").toString().contains("/q/health/ready"));
        assertEquals(
                "service_healthy",
                described.path("depends_on").path("postgres").path("condition").asText());
        assertEquals(
                "service_completed_successfully",
                described.path("depends_on").path("topics").path("condition").asText());
        assertEquals(
                service, described.path("build").path("args").path("SERVICE").asText());
        assertTrue(Files.isDirectory(HOME.resolve(service)));
    }

    @Test
    void theDatabaseSeesCyrillicAndItsVolumeIsAcceptedByPostgres18() {
        var postgres = COMPOSE.path("services").path("postgres");

        assertEquals("postgres:18", postgres.path("image").asText());
        assertTrue(postgres.path("environment")
                .path("POSTGRES_INITDB_ARGS")
                .asText()
                .contains("--locale=C.UTF-8"));
        assertEquals(
                "postgres:/var/lib/postgresql", postgres.path("volumes").get(0).asText());
    }

    @Test
    void theTopicsAreThoseOfTheEmbeddedBroker() throws IOException {
        var script = Files.readString(HOME.resolve("docker/create-topics.sh"));

        for (var topic : Topics.ALL) {
            var line = Pattern.compile(
                            "^create %s %d --config (\\S+)".formatted(Pattern.quote(topic.name()), topic.partitions()),
                            Pattern.MULTILINE)
                    .matcher(script);
            assertTrue(line.find(), () -> topic + " is not created");
            assertEquals(
                    topic.kept().map(time -> "retention.ms=" + time.toMillis()).orElse("cleanup.policy=compact"),
                    line.group(1));
        }
    }

    @Test
    void everythingListensOnLoopbackAlone() {
        var ports = COMPOSE.path("services").findValues("ports").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(JsonNode::asText)
                .toList();

        assertEquals(4, ports.size());
        ports.forEach(port -> assertTrue(port.startsWith("127.0.0.1:"), port));
    }

    @Test
    void filesThatAreMountedExist() {
        var mounted = COMPOSE.path("services").findValues("volumes").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(JsonNode::asText)
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.split(":")[0])
                .toList();

        assertFalse(mounted.isEmpty());
        mounted.forEach(file -> assertTrue(Files.exists(HOME.resolve(file)), file));
    }

    private static Map<String, String> environment(String service) {
        var variables = new TreeMap<String, String>();
        COMPOSE.path("services")
                .path(service)
                .path("environment")
                .properties()
                .forEach(entry -> variables.put(entry.getKey(), entry.getValue().asText()));
        assertFalse(variables.isEmpty());
        return variables;
    }

    /// The properties that a service or its border sets or names, as environment variables.
    private static TreeSet<String> propertiesOf(String service) throws IOException {
        var names = new TreeSet<String>();
        var files = List.of(
                HOME.resolve(service).resolve("src/main/resources/application.properties"),
                HOME.resolve("edge/src/main/resources/META-INF/microprofile-config.properties"));
        for (var file : files) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(name -> names.add(asVariable(name)));
        }
        names.addAll(namedInCode(service));
        names.addAll(namedInCode("edge"));
        names.addAll(Stream.of("quarkus.http.port", "quarkus.datasource.password")
                .map(ComposeTest::asVariable)
                .toList());
        return names;
    }

    /// What `@ConfigProperty` asks for.
    private static List<String> namedInCode(String module) throws IOException {
        var asked = Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");
        try (var files = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> asked.matcher(text(file)).results())
                    .map(match -> asVariable(match.group(1)))
                    .toList();
        }
    }

    private static String asVariable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /// Jackson leaves `<<` alone, so merging is done here.
    private static JsonNode yaml(Path file) {
        try {
            var loaded = new org.yaml.snakeyaml.Yaml().load(Files.readString(file));
            return new YAMLMapper().valueToTree(loaded);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
