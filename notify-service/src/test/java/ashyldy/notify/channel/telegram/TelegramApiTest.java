package ashyldy.notify.channel.telegram;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.local.telegram.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// The client against a server that keeps to the limits of the real one.
class TelegramApiTest {
    private static final RichText HELLO = RichText.bold("Hello").then(" & more");

    private FakeTelegram telegram;
    private OperatorHttp http;
    private TelegramApi api;

    @BeforeEach
    void start() throws IOException {
        telegram = new FakeTelegram();
        http = new OperatorHttp();
        api = new TelegramApi(http, telegram.url(), new BotToken(FakeTelegram.TOKEN));
        telegram.open(7, "Somebody");
    }

    @AfterEach
    void stop() {
        http.close();
        telegram.close();
    }

    @Test
    void aMessageIsSentAndChanged() {
        long id = ((TelegramAnswer.Done) send("7")).messageId();
        var keyboard = Keyboard.column(List.of(new Keyboard.Button("Mute", "m:1")));

        assertInstanceOf(TelegramAnswer.Done.class, api.editMessageText("7", id, RichText.plain("Changed"), keyboard));
        assertInstanceOf(
                TelegramAnswer.Unchanged.class, api.editMessageText("7", id, RichText.plain("Changed"), keyboard));
        assertEquals("Changed", telegram.messages(7).getFirst().text());
        assertEquals(1, telegram.messages(7).size());
    }

    @Test
    void markupThatTelegramCannotReadGoesAsPlainText() {
        telegram.refuseNext(400, "Bad Request: can't parse entities: Unsupported start tag \"x\"", Map.of());
        assertInstanceOf(TelegramAnswer.Done.class, send("7"));
        assertEquals("Hello & more", telegram.messages(7).getFirst().html());
    }

    @Test
    void tooManyMessagesMeanATime() {
        send("7");
        assertEquals(Duration.ofSeconds(1), ((TelegramAnswer.Wait) send("7")).time());
    }

    @Test
    void whoeverIsNotThereIsGone() {
        assertEquals("Bad Request: chat not found", ((TelegramAnswer.ChatGone) send("8")).why());
        telegram.block(7);
        assertEquals("Forbidden: bot was blocked by the user", ((TelegramAnswer.ChatGone) send("7")).why());
        telegram.open(9, "Nobody");
        telegram.deactivate(9);
        assertEquals("Forbidden: user is deactivated", ((TelegramAnswer.ChatGone) send("9")).why());
    }

    @Test
    void aGroupThatHasBecomeAnotherChatSaysWhich() {
        telegram.open(-5, "Group");
        telegram.migrate(-5, -1001234567890L);
        assertEquals(-1001234567890L, ((TelegramAnswer.Moved) send("-5")).chat());
    }

    @Test
    void updatesComeOnceTheyAreConfirmedAndNotBesideAWebhook() {
        telegram.say(7, "kk", "/start");
        var first = (TelegramAnswer.Done) api.getUpdates(0, Duration.ZERO);
        long id = first.result().get(0).path("update_id").asLong();
        assertEquals("/start", first.result().get(0).at("/message/text").asText());
        assertEquals(
                0,
                ((TelegramAnswer.Done) api.getUpdates(id + 1, Duration.ZERO))
                        .result()
                        .size());

        api.setWebhook(URI.create("http://127.0.0.1:1/"), "secret");
        assertInstanceOf(TelegramAnswer.Conflict.class, api.getUpdates(0, Duration.ZERO));
        api.deleteWebhook();
        assertInstanceOf(TelegramAnswer.Done.class, api.getUpdates(0, Duration.ZERO));
    }

    @Test
    void aWrongTokenIsSaidAndNeverShown() {
        var wrong = new BotToken("123456:wrong-wrong-wrong-wrong-wrong");
        assertEquals(new TelegramAnswer.Locked("Unauthorized"), new TelegramApi(http, telegram.url(), wrong).getMe());
        telegram.close();
        var nobody = (TelegramAnswer.Unreachable) api.getMe();
        assertFalse(nobody.why().contains(FakeTelegram.TOKEN), nobody.why());
        assertFalse(nobody.maybeDone());
        assertEquals("…", wrong.toString());
        var bad = assertThrows(IllegalArgumentException.class, () -> new BotToken("bot 1/../x"));
        assertFalse(bad.getMessage().contains("bot 1"));
    }

    @Test
    void aServerThatIsNoBotApiIsOutOfReach() {
        assertEquals(
                new TelegramAnswer.Unreachable("HTTP 502 and no JSON", true),
                AnswerReader.read(502, "<html>Bad gateway</html>".getBytes()));
        assertEquals(
                new TelegramAnswer.Wait(Duration.ofDays(2)),
                AnswerReader.read(429, "{\"ok\":false,\"parameters\":{\"retry_after\":99999999}}".getBytes()));
        assertInstanceOf(
                TelegramAnswer.Unreachable.class,
                AnswerReader.read(200, "[".repeat(5_000).getBytes()));
    }

    private TelegramAnswer send(String chat) {
        return api.sendMessage(chat, HELLO, Keyboard.NONE);
    }
}
