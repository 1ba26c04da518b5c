package ashyldy.local.telegram;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A Bot API server that enforces the limits of the real one, and the people who talk to the bot. At `/` a person can
/// look at the chats, write and press buttons.
public final class FakeTelegram implements AutoCloseable {
    public static final String TOKEN = "1234567890:a-token-of-the-tests-and-of-the-demo_";

    private final ObjectMapper json = new ObjectMapper();
    private final FakeUpdates updates = new FakeUpdates();
    private final FakeChats chats;
    private final FakeBot bot;
    private final Deque<Refusal> faults = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    public FakeTelegram() throws IOException {
        this(0, InstantSource.system());
    }

    /// @param port 0 for a free one
    public FakeTelegram(int port, InstantSource clock) throws IOException {
        chats = new FakeChats(clock);
        bot = new FakeBot(chats, updates, json);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/bot", this::call);
        server.createContext("/", new FakeTelegramPage(this, chats)::answer);
        server.setExecutor(threads);
        server.start();
    }

    /// For `ASHYLDY_TELEGRAM_URL`.
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// A person who has pressed "Start" and writes; positive ids are people, negative ones groups.
    public void say(long chat, String language, String text) {
        FakeChat open = chats.open(chat, "Person " + chat, language);
        FakeMessage message = chats.write(open, text);
        ObjectNode update = json.createObjectNode();
        FakeChats.json(open, message, update.putObject("message"));
        updates.add(update);
    }

    /// A person presses the first button with this text, the newest message first.
    public void press(long chat, String button) {
        press(chat, chats.messages(chat).reversed(), button);
    }

    /// The same under one message.
    public void press(long chat, long messageId, String button) {
        press(
                chat,
                chats.find(chat).flatMap(open -> open.message(messageId)).stream()
                        .toList(),
                button);
    }

    private void press(long chat, List<FakeMessage> messages, String button) {
        for (FakeMessage message : messages) {
            for (JsonNode row : message.keyboard()) {
                for (JsonNode each : row) {
                    if (each.path("text").asText().contains(button) && each.has("callback_data")) {
                        push(chat, message, each.path("callback_data").asText());
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("no button '%s' in chat %d".formatted(button, chat));
    }

    /// A button's data that no button has, as whoever writes a client of their own may send it.
    public void pressForged(long chat, String data) {
        push(chat, chats.messages(chat).getLast(), data);
    }

    private void push(long chat, FakeMessage message, String data) {
        FakeChat open = chats.find(chat).orElseThrow();
        ObjectNode update = json.createObjectNode();
        ObjectNode query = update.putObject("callback_query");
        query.put("id", bot.freshQuery()).put("data", data);
        query.putObject("from").put("id", chat).put("language_code", open.language());
        FakeChats.json(open, message, query.putObject("message"));
        updates.add(update);
    }

    /// Any update at all, or none: what is no update is sent to the bot all the same.
    public ObjectNode send(ObjectNode update) {
        return updates.add(update);
    }

    /// The same update once more, with its number.
    public void repeat(ObjectNode update) {
        updates.repeat(update);
    }

    /// A chat that has been opened without a word: a group or channel to which the bot was added.
    public void open(long chat, String name) {
        open(chat, name, "en");
    }

    /// @param language to which that person's Telegram is set
    public void open(long chat, String name, String language) {
        chats.open(chat, name, language);
    }

    public void block(long chat) {
        shut(chat, new Refusal(403, "Forbidden: bot was blocked by the user"));
    }

    public void deactivate(long chat) {
        shut(chat, new Refusal(403, "Forbidden: user is deactivated"));
    }

    /// A group becomes a supergroup with another id.
    public void migrate(long chat, long to) {
        chats.open(to, "Group " + to, "en");
        shut(
                chat,
                new Refusal(
                        400,
                        "Bad Request: group chat was upgraded to a supergroup chat",
                        Map.of("migrate_to_chat_id", to)));
    }

    private void shut(long chat, Refusal why) {
        chats.find(chat).orElseThrow().shut(why);
    }

    /// The next message is answered with this instead of being sent.
    public synchronized void refuseNext(int code, String description, Map<String, Long> parameters) {
        faults.add(new Refusal(code, description, parameters));
    }

    public List<FakeMessage> messages(long chat) {
        return chats.messages(chat);
    }

    /// How often the bot was told to slow down.
    public int slowedDown() {
        return bot.slowedDown();
    }

    /// The button presses that the bot has answered.
    public int answeredPresses() {
        return bot.answeredPresses();
    }

    private void call(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            ObjectNode answer;
            int status = 200;
            try {
                JsonNode request = body.length == 0 ? json.createObjectNode() : json.readTree(body);
                JsonNode result = result(exchange.getRequestURI().getPath(), request);
                answer = json.createObjectNode().put("ok", true).set("result", result);
            } catch (Refusal refusal) {
                status = refusal.code();
                answer = refused(refusal);
            }
            byte[] bytes = answer.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode result(String path, JsonNode request) throws InterruptedException {
        String before = "/bot" + TOKEN + "/";
        if (!path.startsWith(before)) {
            throw new Refusal(401, "Unauthorized");
        }
        String method = path.substring(before.length());
        if (method.equals("sendMessage")) {
            refuseAsTold();
        }
        return bot.call(method, request);
    }

    private synchronized void refuseAsTold() {
        if (!faults.isEmpty()) {
            throw faults.poll();
        }
    }

    private ObjectNode refused(Refusal refusal) {
        ObjectNode answer = json.createObjectNode()
                .put("ok", false)
                .put("error_code", refusal.code())
                .put("description", refusal.getMessage());
        if (!refusal.parameters().isEmpty()) {
            ObjectNode parameters = answer.putObject("parameters");
            refusal.parameters().forEach(parameters::put);
        }
        return answer;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
