package ashyldy.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import ashyldy.local.model.FakeModel;
import ashyldy.local.model.ReaderCounts;
import ashyldy.local.process.PartFailed;
import ashyldy.local.runner.Ports;
import ashyldy.local.runner.Service;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The second reader of a demo: a stand-in for a model, on this machine, that plays back recorded answers, and what
/// came of them.
final class DemoReader {
    /// Slow enough to see that the articles are told of before it has looked at them.
    private static final Duration THINKING = Duration.ofMillis(250);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeModel model;
    private final Ports ports;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    DemoReader(Ports ports) throws IOException {
        this.ports = ports;
        this.model = new FakeModel().thinks(THINKING);
    }

    void knows(Map<String, String> answers) {
        answers.forEach(model::answers);
    }

    /// What the services are told; whatever the surroundings say of a model of their own counts for nothing here.
    Map<String, String> variables() {
        return Map.of(
                "ASHYLDY_READER_URL",
                model.url().toString(),
                "ASHYLDY_READER_MODEL",
                "recorded-answers",
                "ASHYLDY_READER_KEY",
                "",
                "ASHYLDY_READER_EXCLUDED",
                "",
                "ASHYLDY_READER_PER_HOUR",
                "200",
                "ASHYLDY_READER_PER_DAY",
                "2000",
                "ASHYLDY_READER_ALERTS",
                "hold");
    }

    int asked() {
        return model.questions().size();
    }

    /// What ingest-service counted, and the openings that are marked.
    String summary() {
        List<String> marked = marked();
        return """
            The second reader (recorded answers, no model was asked):
            %s
            Openings that only it has seen, marked on their pages and told to nobody: %d
            %s\
            """.formatted(
                        ReaderCounts.of(get(ports.address(Service.INGEST).resolve("/q/metrics")))
                                .table(),
                        marked.size(),
                        marked.stream().map("  %s%n"::formatted).collect(Collectors.joining()));
    }

    private List<String> marked() {
        URI registry = ports.address(Service.PROJECTS);
        return StreamSupport.stream(
                        tree(get(registry.resolve("/api/v1/projects?limit=100")))
                                .path("items")
                                .spliterator(),
                        false)
                .filter(project -> !project.path("verified").asBoolean(true))
                .map(project ->
                        registry.resolve("/projects/" + project.path("id").asText()))
                .map(URI::toString)
                .toList();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new PartFailed("project-service answers no JSON", broken);
        }
    }

    private String get(URI address) {
        try {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new PartFailed("%s answers %d".formatted(address, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException away) {
            throw new PartFailed(address + " does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }
}
