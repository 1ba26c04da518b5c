package ashyldy.notify.channel.telegram;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.events.Language;
import ashyldy.local.telegram.FakeMessage;
import ashyldy.local.telegram.FakeTelegram;
import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Outcome;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.Told;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Messages to a server that keeps to the limits of the real one.
class TelegramSenderTest {
    private static final TelegramChat CHAT = new TelegramChat("7");
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID BRIDGE = UUID.randomUUID();

    private final RememberedMessages sent = new RememberedMessages();
    private final Counter maybeDoubled = new SimpleMeterRegistry().counter("ashyldy.telegram.maybe.doubled");
    private FakeTelegram telegram;
    private OperatorHttp http;
    private TelegramSender sender;

    private record Waiting(Message message, TelegramChat chat, Instant due) {}

    @BeforeEach
    void start() throws IOException {
        telegram = new FakeTelegram();
        http = new OperatorHttp();
        sender = sender(FakeTelegram.TOKEN);
        telegram.open(7, "Somebody");
    }

    @AfterEach
    void stop() {
        http.close();
        telegram.close();
    }

    @Test
    void whatBelongsTogetherIsOneMessageWithButtonsForEachProject() {
        accepted(message(opened(SCHOOL, "School"), opened(BRIDGE, "Bridge")));

        FakeMessage shown = telegram.messages(7).getFirst();
        assertEquals("<b>School</b>\n600 places\n\n<b>Bridge</b>\n600 places", shown.html());
        assertEquals(4, shown.keyboard().size());
        assertEquals(
                "f:" + BRIDGE,
                shown.keyboard().get(2).get(0).path("callback_data").asText());
        assertEquals(
                "w:" + BRIDGE,
                shown.keyboard().get(3).get(1).path("callback_data").asText());
    }

    @Test
    void aCorrectionChangesThatPartOfTheMessageWhichWasWrong() {
        accepted(message(opened(SCHOOL, "School"), opened(BRIDGE, "Bridge")));
        accepted(message(told(SCHOOL, "kz.ashyldy.project.corrected.v1", "Corrected: School", "900 places")));

        assertEquals(1, telegram.messages(7).size());
        assertEquals(
                "<b>Corrected: School</b>\n900 places\n\n<b>Bridge</b>\n600 places",
                telegram.messages(7).getFirst().html());
    }

    @Test
    void aCorrectionOfWhatNobodyWasToldIsAMessageOfItsOwn() {
        accepted(message(told(SCHOOL, "kz.ashyldy.project.corrected.v1", "Corrected: School", "900 places")));
        assertEquals(1, telegram.messages(7).size());
    }

    @Test
    void aCorrectionOfWhatIsMutedChangesTheMessageAndIsNeverOneOfItsOwn() {
        accepted(message(opened(SCHOOL, "School")));
        Told right = told(SCHOOL, "kz.ashyldy.project.corrected.v1", "Corrected: School", "900 places");
        Told unheard = told(BRIDGE, "kz.ashyldy.project.corrected.v1", "Corrected: Bridge", "2 km");

        accepted(muted(right));
        accepted(muted(unheard));
        telegram.block(7);
        assertInstanceOf(Outcome.Refused.class, sender.send(muted(right), CHAT), "who is gone is not asked again");

        assertEquals(1, telegram.messages(7).size());
        assertEquals(
                "<b>Corrected: School</b>\n900 places",
                telegram.messages(7).getFirst().html());
    }

    @Test
    void theSameDeliveryIsNotSentAgain() {
        Message message = message(opened(SCHOOL, "School"));
        accepted(message);
        accepted(message);
        assertEquals(1, telegram.messages(7).size());
        assertEquals(0, maybeDoubled.count());
    }

    @Test
    void whatMayHaveBeenSentIsSentAgainAndCounted() {
        Message message = message(opened(SCHOOL, "School"));
        telegram.refuseNext(500, "Internal Server Error", Map.of());
        assertInstanceOf(Outcome.TryLater.class, sender.send(message, CHAT));
        assertEquals(0, maybeDoubled.count());
        eventually(message, CHAT);
        assertEquals(1, maybeDoubled.count());
        assertEquals(1, telegram.messages(7).size());
    }

    @Test
    void aLongMessageComesInPartsEachOnce() {
        eventually(
                message(told(SCHOOL, "kz.ashyldy.project.opened.v1", "Long", "\ud83c\udfeb слово<br>".repeat(1200))),
                CHAT);
        List<FakeMessage> parts = telegram.messages(7);
        assertTrue(parts.size() > 1);
        assertTrue(parts.stream().allMatch(part -> part.text().length() <= 4096));
        String all = parts.stream().map(FakeMessage::text).collect(Collectors.joining());
        assertEquals(1200, all.split("слово", -1).length - 1);
    }

    @Test
    void aWrongTokenLetsMessagesWaitAndSwitchesNobodyOff() {
        TelegramSender wrong = sender("123456:wrong-wrong-wrong-wrong-wrong");
        for (int attempt = 0; attempt < 3; attempt++) {
            pauseUntil(Instant.now().plusMillis(50));
            var outcome = wrong.send(message(opened(SCHOOL, "School")), new TelegramChat("" + (8 + attempt)));
            assertEquals(
                    "Telegram refuses the token: Unauthorized",
                    assertInstanceOf(Outcome.Later.class, outcome).because());
        }
    }

    /// With -Dmessages=2000 -Dchats=300 as long as the limits make it: 2,000 messages at 25 a second.
    @Test
    void manyMessagesWithFaultsLoseNoneAndBreakNoLimit() {
        int chats = Integer.getInteger("chats", 30);
        int messages = Integer.getInteger("messages", 60);
        long group = -50;
        long supergroup = -1_000_000_000_050L;
        telegram.open(group, "Group");
        for (int chat = 100; chat < 100 + chats; chat++) {
            telegram.open(chat, "Chat " + chat);
        }
        telegram.block(101);
        telegram.deactivate(102);
        telegram.migrate(group, supergroup);
        for (int slow = 0; slow < 5; slow++) {
            telegram.refuseNext(429, "Too Many Requests: retry after 1", Map.of("retry_after", 1L));
        }
        var queue = new PriorityQueue<Waiting>(Comparator.comparing(Waiting::due));
        for (int each = 0; each < messages; each++) {
            var chat = each % 45 == 0 ? group : 100 + each % chats;
            queue.add(new Waiting(
                    message(opened(UUID.randomUUID(), "No. " + each)), new TelegramChat("" + chat), Instant.EPOCH));
        }

        int gone = work(queue);

        long shown = telegram.messages(supergroup).size();
        for (int chat = 100; chat < 100 + chats; chat++) {
            shown += telegram.messages(chat).size();
        }
        assertEquals(messages, shown + gone);
        assertEquals((messages + 44) / 45, telegram.messages(supergroup).size());
        assertEquals(0, telegram.messages(101).size() + telegram.messages(102).size());
        assertEquals(0, telegram.slowedDown(), "the pace is kept before the server has to ask");
        assertEquals(0, maybeDoubled.count());
    }

    /// As the queue of deliveries does: what is to wait comes again when it is due.
    private int work(PriorityQueue<Waiting> queue) {
        int gone = 0;
        while (!queue.isEmpty()) {
            Waiting next = queue.poll();
            pauseUntil(next.due());
            switch (sender.send(next.message(), next.chat())) {
                case Outcome.Accepted accepted -> {}
                case Outcome.Refused refused -> gone++;
                case Outcome.Moved moved ->
                    queue.add(new Waiting(next.message(), (TelegramChat) moved.to(), Instant.now()));
                case Outcome.Later later ->
                    queue.add(new Waiting(
                            next.message(), next.chat(), Instant.now().plus(later.time())));
                case Outcome.TryLater fault -> throw new AssertionError(fault.because());
            }
        }
        return gone;
    }

    private void eventually(Message message, TelegramChat chat) {
        Outcome outcome = sender.send(message, chat);
        while (outcome instanceof Outcome.Later later) {
            pauseUntil(Instant.now().plus(later.time()));
            outcome = sender.send(message, chat);
        }
        assertInstanceOf(Outcome.Accepted.class, outcome);
    }

    private void accepted(Message message) {
        eventually(message, CHAT);
    }

    private TelegramSender sender(String token) {
        var api = new TelegramApi(http, telegram.url(), new BotToken(token));
        var pace = new Pace(Pace.Limits.OF_TELEGRAM, InstantSource.system());
        return new TelegramSender(Optional.of(api), sent, pace, maybeDoubled);
    }

    private static Message message(Told... told) {
        return new Message(
                UUID.randomUUID().toString(),
                new ArrayList<>(List.of(told)),
                URI.create("https://alerts.example/follow/secret"));
    }

    private static Message muted(Told told) {
        Message message = message(told);
        return new Message(message.id(), message.told(), Set.of(told.alert()), message.manage());
    }

    private static Told opened(UUID project, String title) {
        return told(project, "kz.ashyldy.project.opened.v1", title, "600 places");
    }

    private static Told told(UUID project, String type, String title, String html) {
        return new Told(UUID.randomUUID(), Optional.of(project), type, Language.EN, title, html, html, "{}");
    }

    private static void pauseUntil(Instant time) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), time).toMillis() + 1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
