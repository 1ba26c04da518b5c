package ashyldy.notify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.ProjectChanged;
import ashyldy.events.Stage;
import ashyldy.local.SharedStack;
import ashyldy.local.telegram.FakePerson;
import ashyldy.local.telegram.FakePerson.Seen;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static ashyldy.notify.SampleProject.coded;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// People in Telegram, on a server that keeps to its limits; nobody here has the operator's key but the operator.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class TelegramTest {
    private static final UUID ARTICLE = UUID.fromString("55555555-5555-4555-8555-555555555555");
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/chat");

    private final RegistryTopic registry = new RegistryTopic();

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void aPersonSubscribesByButtonsIsToldOnceMutesAndSeesTheCorrectionsInPlace() throws IOException {
        var person = person(501, "en");
        UUID project = UUID.randomUUID();
        StringBuilder transcript = new StringBuilder();

        step(transcript, person, "/start", () -> person.says("/start"));
        for (String button : List.of("Subscribe", "Almaty Region", "Talgar District", "All of Talgar", "School")) {
            step(transcript, person, "[" + button + "]", () -> person.presses(button));
        }
        step(transcript, person, "[Openings]", () -> person.presses("Openings"));
        step(
                transcript,
                person,
                "(the school opens)",
                () -> registry.publish(
                        EventType.PROJECT_OPENED, school(project, "600").changed()));
        step(
                transcript,
                person,
                "(it has 900 places, not 600)",
                () -> registry.publish(
                        EventType.PROJECT_CORRECTED,
                        school(project, "900").version(2).changed()));
        step(
                transcript,
                person,
                "(the article says 950 now)",
                () -> registry.publish(EventType.PROJECT_CHANGED, changedByItsArticle(project, "950", 3)));
        registry.publish(EventType.PROJECT_CHANGED, changedByItsArticle(project, "950", 4));
        step(transcript, person, "[Sources]", () -> person.presses("Sources"));
        step(transcript, person, "/list", () -> person.says("/list"));
        person.presses("Wrong?");
        person.presses("Mute for 30 days");
        pause(Duration.ofSeconds(2));
        int before = person.sees().size();
        registry.publish(
                EventType.PROJECT_CORRECTED, school(project, "901").version(5).changed());
        soon(() -> person.sees().stream().anyMatch(seen -> seen.text().contains("901")));
        assertEquals(before, person.sees().size(), "what is muted is set right without a sound");
        assertEquals(
                List.of(3),
                person.sees().stream()
                        .filter(seen -> seen.text().contains("901"))
                        .map(Seen::edits)
                        .toList(),
                "an article that was only reworded changes no message");
        step(transcript, person, "/stop", () -> person.says("/stop"));
        step(transcript, person, "/list", () -> person.says("/list"));

        assertTranscript("schools-of-a-district.txt", transcript.toString());
        assertEquals(0, person.slowedDown());
    }

    @Test
    void aProjectIsFoundByWordsFollowedByAButtonAndLetGoAgain() throws IOException {
        var person = person(505, "ru");
        UUID project = UUID.randomUUID();
        UUID merged = UUID.randomUUID();
        String news = Subscriber.subscribe("{\"language\":\"ru\",\"projects\":\"%s\"}".formatted(merged));
        StringBuilder transcript = new StringBuilder();
        registry.publish(
                EventType.PROJECT_STARTED,
                daryn(merged).stage(Stage.UNDER_CONSTRUCTION).changed());
        soon(() -> Subscriber.titles(news).size() == 1);

        step(transcript, person, "/search", () -> person.says("/search"));
        step(transcript, person, "/search ничего такого", () -> person.says("/search ничего такого"));
        step(
                transcript,
                person,
                "/search школы Кегенский район Дарынтай",
                () -> person.says("/search школы Кегенский район Дарынтай"));
        step(transcript, person, "[Следить]", () -> person.presses("Следить"));
        step(transcript, person, "(it opens, under the id of the project that it was merged into)", () -> {
            registry.publish(EventType.PROJECT_MERGED, daryn(project).version(2).merged(merged));
            registry.publish(
                    EventType.PROJECT_OPENED, daryn(project).version(3).phase(3).changed());
        });
        step(transcript, person, "[Следить]", () -> person.presses("Следить"));
        step(transcript, person, "/list", () -> person.says("/list"));
        step(transcript, person, "/latest", () -> person.says("/latest"));
        step(transcript, person, "/start project-ID", () -> person.says("/start project-" + project));
        step(transcript, person, "[Следить]", () -> person.presses("Следить"));
        step(transcript, person, "[Больше не следить]", () -> person.presses("Больше не следить"));
        step(transcript, person, "/list", () -> person.says("/list"));

        assertTranscript("one-school.txt", transcript.toString());
    }

    @Test
    void whoeverOnlyReadsAChannelChangesNothingThere() {
        var channel = person(-1_000_000_000_506L, "en");
        channel.opens("@ashyldy_talgar");
        String id = Subscriber.subscribe(
                "{\"language\":\"en\",\"place\":\"1962\",\"kinds\":\"culture\",\"telegram\":{\"chat\":\"@ashyldy_talgar\"}}");
        registry.publish(EventType.PROJECT_OPENED, culture(UUID.randomUUID()).changed());
        soon(() -> channel.sees().size() == 1);

        channel.presses("Follow");
        channel.presses("Mute");
        pause(Duration.ofMillis(1500));
        channel.presses("Sources");
        soon(() -> channel.sees().size() == 2);

        String follower = Subscriber.key()
                .get("/api/v1/subscriptions/{id}", id)
                .then()
                .body("follower.mutes", empty())
                .extract()
                .path("follower.id");
        Subscriber.key()
                .queryParam("follower", follower)
                .get("/api/v1/follow")
                .then()
                .statusCode(200)
                .body("subscriptions", hasSize(1));
    }

    @Test
    void nonsenseAndForgedButtonsChangeNothingAndHoldUpNobody() {
        var person = person(502, "kk");
        person.says("/start");
        soon(() -> person.sees().size() == 2);
        for (String update : List.of(
                "{}", "{\"message\":7}", "{\"message\":{\"chat\":{\"id\":\"x\"},\"text\":\"a\"}}", "{\"poll\":{}}")) {
            person.sends(update);
        }
        for (String data : List.of(
                "y:19:school",
                "y:1'--:school:o",
                "b:KZ:999999999",
                "x:not-an-id",
                "m:",
                "z",
                ":::",
                "f:x",
                "u:1",
                "f:" + UUID.randomUUID())) {
            person.forges(data);
        }
        person.says("<b>&\u202eнет такого</b>");
        soon(() -> last(person).fromBot() && last(person).text().contains("нет такого"));
        assertTrue(
                last(person).text().contains("<b>&нет такого</b>"), last(person).text());
        assertEquals(0, last(person).edits());
    }

    @Test
    void aWordIsAPlaceAndALanguageCanBeChosen() {
        var person = person(503, "ru");
        person.says("Талгарский район");
        soon(() -> person.sees().size() == 2);
        assertTrue(
                last(person).text().startsWith("Талгарский район"), last(person).text());
        person.says("/language");
        soon(() -> person.sees().size() == 4);
        person.presses("қазақ");
        soon(() -> last(person).text().equals("Енді қазақша."));
    }

    @Test
    void theOperatorBindsAChannelAndABadNameIsRefused() {
        var channel = person(-1_000_000_000_504L, "en");
        channel.opens("@ashyldy_schools");
        String id = Subscriber.subscribe("{\"language\":\"en\",\"telegram\":{\"chat\":\"@ashyldy_schools\"}}");
        Subscriber.rehearse(id);
        soon(() -> channel.sees().size() == 1);
        assertTrue(
                last(channel).html().startsWith("<b>A test of your subscription</b>"),
                last(channel).html());

        Subscriber.post("{\"language\":\"en\",\"telegram\":{\"chat\":\"schools\"}}")
                .statusCode(400)
                .body("field", equalTo("telegram.chat"));
        given().contentType("application/json")
                .body("{\"language\":\"en\",\"telegram\":{\"chat\":\"@ashyldy_schools\"}}")
                .post("/api/v1/subscriptions")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/telegram/updates")
                .then()
                .statusCode(404);
    }

    @Test
    void aFloodOfMessagesLosesNoneAndBreaksNoLimit() {
        int chats = 30;
        int each = 3;
        int slowed = person(600, "en").slowedDown();
        List<String> subscriptions = IntStream.range(0, chats)
                .mapToObj(chat -> {
                    long id = chat == 29 ? -629 : 600 + chat;
                    person(id, "en").opens("Chat " + id);
                    return Subscriber.subscribe("{\"language\":\"en\",\"telegram\":{\"chat\":\"%d\"}}".formatted(id));
                })
                .toList();
        person(601, "en").blocks();
        person(-629, "en").migrates(-1_000_000_000_629L);
        person(602, "en").slowsTheBotDown();
        person(603, "en").slowsTheBotDown();

        for (int message = 0; message < each; message++) {
            subscriptions.forEach(Subscriber::rehearse);
        }

        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    for (int chat = 0; chat < chats - 1; chat++) {
                        assertEquals(
                                chat == 1 ? 0 : each,
                                person(600 + chat, "en").sees().size(),
                                "chat " + chat);
                    }
                    assertEquals(each, person(-1_000_000_000_629L, "en").sees().size());
                });
        Subscriber.key()
                .get("/api/v1/subscriptions/{id}", subscriptions.get(1))
                .then()
                .body("telegram.disabledBecause", equalTo("Forbidden: bot was blocked by the user"));
        Subscriber.key()
                .get("/api/v1/subscriptions/{id}", subscriptions.get(29))
                .then()
                .body("telegram.chat", equalTo("-1000000000629"));
        assertEquals(slowed, person(600, "en").slowedDown(), "the pace is kept before Telegram has to ask");
    }

    private static SampleProject school(UUID id, String places) {
        return SampleProject.of(Kind.SCHOOL)
                .id(id)
                .stage(Stage.OPENED)
                .named(Language.EN, "School No. 7")
                .in(coded("19"), coded("1962"), null)
                .amount(Measure.CAPACITY, places, "places")
                .saying(ARTICLE, "opened <today> & tomorrow")
                .source(
                        ARTICLE,
                        "news.example",
                        "A school",
                        "https://news.example/1?a=1&b=2",
                        Language.EN,
                        "2026-05-20");
    }

    private static SampleProject daryn(UUID id) {
        return SampleProject.of(Kind.SCHOOL)
                .id(id)
                .stage(Stage.OPENED)
                .named(Language.RU, "школа «Дарынтай»")
                .in(coded("19"), coded("1944"), null)
                .saying(ARTICLE, "школа работает")
                .source(ARTICLE, "news.example", "Школа", "https://news.example/2", Language.RU, "2026-05-20");
    }

    private static SampleProject culture(UUID id) {
        return SampleProject.of(Kind.CULTURE)
                .id(id)
                .stage(Stage.OPENED)
                .in(coded("19"), coded("1962"), null)
                .saying(ARTICLE, "open")
                .source(ARTICLE, "news.example", "A stage", "https://news.example/3", Language.EN, "2026-05-20");
    }

    private static ProjectChanged changedByItsArticle(UUID id, String places, long version) {
        return new ProjectChanged(
                school(id, places).version(version).state(), Optional.empty(), ARTICLE, List.of("amounts"), true);
    }

    private static FakePerson person(long chat, String language) {
        return new FakePerson(SharedStack.telegram(), chat, language);
    }

    private static Seen last(FakePerson person) {
        return person.sees().getLast();
    }

    /// What somebody does, and what the chat then shows anew.
    private static void step(StringBuilder transcript, FakePerson person, String what, Runnable action) {
        List<Seen> before = person.sees();
        action.run();
        soon(() -> person.sees().stream().anyMatch(seen -> seen.fromBot() && !before.contains(seen)));
        transcript.append("> ").append(what).append('\n');
        for (Seen seen : person.sees()) {
            if (seen.fromBot() && !before.contains(seen)) {
                transcript
                        .append(seen.edits() > 0 ? "< (edited) " : "< ")
                        .append(seen.html())
                        .append('\n');
                if (!seen.buttons().isEmpty()) {
                    transcript.append("  ").append(seen.buttons()).append('\n');
                }
            }
        }
        transcript.append('\n');
        pause(Duration.ofMillis(100));
    }

    private static void assertTranscript(String name, String transcript) throws IOException {
        Path file = TRANSCRIPTS.resolve(name);
        String said = transcript.replaceAll("/projects/[0-9a-f-]{36}", "/projects/ID");
        if (System.getProperty("approve") != null) {
            Files.createDirectories(TRANSCRIPTS);
            Files.writeString(file, said);
        }
        assertEquals(Files.readString(file), said);
    }

    private static void soon(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
