package ashyldy.local.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Answers like an OpenAI-compatible server, with what it was given for the words of the article; for an article that
/// it does not know, that nothing is told. Faults may come before: each is met once.
public final class FakeModel implements AutoCloseable {
    private static final String NOTHING = "{\"projects\": []}";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile Duration thinking = Duration.ZERO;

    private record Fault(int status, Map<String, String> headers, Duration after) {}

    public FakeModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /// The address that ends in `/v1`.
    public URI url() {
        return URI.create("http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
    }

    /// What is written about an article that holds these words.
    public synchronized FakeModel answers(String words, String written) {
        answers.put(words, written);
        return this;
    }

    /// Every answer takes so long.
    public FakeModel thinks(Duration time) {
        thinking = time;
        return this;
    }

    /// The next question meets this status instead of an answer.
    public synchronized FakeModel fails(int status, Map<String, String> headers) {
        faults.add(new Fault(status, headers, Duration.ZERO));
        return this;
    }

    /// The next question waits so long for its answer.
    public synchronized FakeModel isSlow(Duration time) {
        faults.add(new Fault(200, Map.of(), time));
        return this;
    }

    /// Forgets answers, faults and questions.
    public synchronized void clear() {
        answers.clear();
        faults.clear();
        questions.clear();
    }

    /// All that was asked, in order, as it was sent.
    public List<JsonNode> questions() {
        return List.copyOf(questions);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode question = json.readTree(exchange.getRequestBody());
            questions.add(question);
            Fault fault = nextFault();
            Thread.sleep(fault.after().plus(thinking));
            fault.headers().forEach(exchange.getResponseHeaders()::add);
            byte[] body = fault.status() == 200 ? completion(question) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(fault.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Fault nextFault() {
        return faults.isEmpty() ? new Fault(200, Map.of(), Duration.ZERO) : faults.poll();
    }

    private synchronized byte[] completion(JsonNode question) throws IOException {
        String article = question.path("messages").path(1).path("content").asText();
        String written = answers.entrySet().stream()
                .filter(each -> article.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING);
        var completion = json.createObjectNode();
        completion
                .putArray("choices")
                .addObject()
                .putObject("message")
                .put("role", "assistant")
                .put("content", written);
        completion
                .putObject("usage")
                .put("prompt_tokens", article.length() / 4)
                .put("completion_tokens", written.length() / 4);
        return json.writeValueAsBytes(completion);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
