package ashyldy.notify.mailing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.notify.LocalStack;
import ashyldy.notify.Mailbox;
import ashyldy.notify.RegistryTopic;
import ashyldy.notify.SampleProject;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static ashyldy.notify.SampleProject.coded;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// From the request of a stranger to the mail, and back out of the list, against a real mail server.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class MailAlertsTest {
    private static int tests;

    private final RegistryTopic registry = new RegistryTopic();
    private final String network = "198.51.%d.1".formatted(++tests);
    private final String name = "dana." + UUID.randomUUID();
    private final Mailbox dana = new Mailbox(name + "@example.kz");
    private final Mailbox shouting = new Mailbox(name.toUpperCase(Locale.ROOT) + "@example.kz");

    @Inject
    DataSource database;

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void whoeverReadsTheMailboxIsAskedFirstAndToldThen() {
        ask(dana, "\"language\":\"en\",\"place\":\"1962\",\"kinds\":[\"youth_centre\"]")
                .statusCode(202)
                .body("state", equalTo("unconfirmed"))
                .body("id", nullValue())
                .body("follower", nullValue());
        var question = dana.mails(1).getFirst();
        assertEquals("Please confirm: news of what has opened", question.subject());
        assertTrue(question.plain().contains("Where: Talgar District."), question.plain());
        assertEquals("", question.unsubscribe());

        open(Kind.YOUTH_CENTRE, "Too Early");
        look(question.link()).statusCode(200).body(containsString("<button>Yes, write to me</button>"));
        look(question.link()).statusCode(200);
        press(question.link()).statusCode(200).body(containsString("Done"));
        press(question.link()).statusCode(404);
        look(question.link()).statusCode(404);
        open(Kind.YOUTH_CENTRE, "Arman");

        var told = dana.mails(2).getLast();
        assertEquals("Opened: youth centre “Arman” – Talgar District", told.subject());
        assertTrue(
                told.plain().startsWith("Opened: youth centre “Arman” – Talgar District\nYouth centre\n"),
                told.plain());
        assertTrue(
                told.html().contains("<h1 dir=\"auto\">Opened: youth centre “Arman” – Talgar District</h1>"),
                told.html());
        look(told.link()).statusCode(200);
    }

    @Test
    void anOpeningIsInTheMailboxWithinASecondOrTwo() {
        confirmed("\"language\":\"en\",\"kinds\":[\"railway\"]");

        long begun = System.nanoTime();
        open(Kind.RAILWAY, "Line");
        dana.mails(2);

        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, took.toString());
    }

    @Test
    void nobodyLearnsWhichMailboxesAreKnownAndNoneIsAskedMoreThanThriceADay() {
        String first =
                ask(dana, "\"language\":\"kk\"").statusCode(202).extract().asString();
        press(dana.mails(1).getFirst().link()).statusCode(200);
        for (int again = 0; again < 4; again++) {
            assertEquals(
                    first,
                    ask(dana, "\"language\":\"kk\"").statusCode(202).extract().asString());
        }

        assertEquals(3, dana.mails(3).size());
        soon().pollDelay(Duration.ofMillis(400)).until(() -> dana.mails().size() == 3);
    }

    @Test
    void aMailboxThatDoesNotExistAnswersNothingElse() {
        var nobody = new Mailbox("reply-550." + UUID.randomUUID() + "@example.kz");

        ask(nobody, "\"language\":\"kk\"").statusCode(202).body("state", equalTo("unconfirmed"));

        soon().until(() ->
                number("select count(*) from invitation where due_at is null and address = ?", nobody.address()) == 1);
        assertEquals(List.of(), nobody.mails());
    }

    @Test
    void whatTheOperatorSubscribesAMailboxToJoinsWhoeverReadsThere() {
        String body = "{\"language\":\"en\",\"kinds\":[\"%s\"],\"email\":{\"address\":\"%s\"}}";
        String owner = Subscriber.post(body.formatted("airport", dana.address()))
                .statusCode(201)
                .body("follower.secret", notNullValue())
                .extract()
                .path("follower.secret");
        String follower =
                Subscriber.bearing(owner).get("/api/v1/follow").then().extract().path("follower");

        String key = UUID.randomUUID().toString();
        for (int again = 0; again < 2; again++) {
            Subscriber.key()
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(body.formatted("airport\",\"road", shouting.address()))
                    .post("/api/v1/subscriptions")
                    .then()
                    .statusCode(201)
                    .body("follower.id", equalTo(follower))
                    .body("follower.secret", nullValue())
                    .body("follower.page", nullValue());
        }
        open(Kind.AIRPORT, "Both");
        dana.mails(1);
        open(Kind.ROAD, "One");

        assertEquals(
                List.of("Opened: airport “Both” – Talgar District", "Opened: road “One” – Talgar District"),
                dana.mails(2).stream().map(mail -> mail.subject()).sorted().toList());
        Subscriber.bearing(owner).get("/api/v1/follow").then().statusCode(200).body("subscriptions", hasSize(2));
    }

    @Test
    void anOldLinkOpensNothing() throws SQLException {
        ask(dana, "\"language\":\"ru\"").statusCode(202);
        var question = dana.mails(1).getFirst();

        number(
                "with past as (update invitation set expires_at = now() - interval '1 second' where address = ?"
                        + " returning 1) select count(*) from past",
                dana.address());

        look(question.link()).statusCode(404);
        press(question.link()).statusCode(404).body(containsString("ничего не открывает"));
        look("/confirm/anything").statusCode(404);
    }

    @Test
    void whatCannotBeAnAddressIsRefusedAndNobodyIsAsked() {
        ask(new Mailbox("dana"), "\"language\":\"kk\"")
                .statusCode(400)
                .body("field", equalTo("email.address"))
                .body("detail", equalTo("There is no @ in this address."));
        ask(new Mailbox("dana@example.kz\\r\\nRCPT TO:<all@example.kz>"), "\"language\":\"kk\"")
                .statusCode(400)
                .body("field", equalTo("email.address"));
    }

    @Test
    void oneClickOfAMailProgramEndsIt() {
        confirmed("\"language\":\"en\",\"kinds\":[\"bridge\"]");
        open(Kind.BRIDGE, "First");
        var told = dana.mails(2).getLast();

        look(told.unsubscribe()).statusCode(200);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(told.unsubscribe())
                .then()
                .statusCode(200);
        open(Kind.BRIDGE, "Second");

        var other = new Mailbox("other." + UUID.randomUUID() + "@example.kz");
        Subscriber.subscribe(byKey(other, "\"language\":\"en\",\"kinds\":[\"bridge\"]"));
        open(Kind.BRIDGE, "Third");
        other.mails(1);
        assertEquals(2, dana.mails().size());
    }

    @Test
    void whoAsksTwiceAtOneMailboxIsOneFollowerAndGetsOneMail() throws SQLException {
        confirmed("\"language\":\"en\",\"kinds\":[\"airport\"]");
        ask(shouting, "\"language\":\"en\",\"kinds\":[\"airport\",\"heating\"]");
        press(shouting.mails(1).getFirst().link()).statusCode(200);

        open(Kind.AIRPORT, "Airport");

        soon().until(() -> all().size() == 3);
        soon().pollDelay(Duration.ofSeconds(1)).until(() -> all().size() == 3);
        assertEquals(1, number("select count(*) from follower where lower(address) = ?", dana.address()));
        assertEquals(
                1,
                all().stream()
                        .filter(mail -> mail.subject().contains("Airport"))
                        .count());
    }

    @Test
    void aRefusedRecipientIsSwitchedOffWithTheReason() {
        var gone = new Mailbox("reply-550." + UUID.randomUUID() + "@example.kz");
        String id = Subscriber.subscribe(byKey(gone, "\"language\":\"kk\""));

        Subscriber.rehearse(id);

        soon().until(() -> state(id).equals("abandoned"));
        Subscriber.key()
                .get("/api/v1/subscriptions/{id}", id)
                .then()
                .body("email.address", equalTo("r…@example.kz"))
                .body("email.disabledBecause", containsString("SMTP 550 5.1.1"));
        Subscriber.rehearse(id);
        Subscriber.alert(Subscriber.alertIds(id).getLast()).body("deliveries.size()", equalTo(0));
    }

    @Test
    void aRecipientWhoIsNotTakenNowIsTriedAgain() {
        var busy = new Mailbox("reply-451-twice." + UUID.randomUUID() + "@example.kz");
        String id = Subscriber.subscribe(byKey(busy, "\"language\":\"kk\""));

        Subscriber.rehearse(id);

        soon().until(() -> state(id).equals("delivered"));
        assertEquals("Жазылымыңызды тексеру", busy.mails(1).getFirst().subject());
        assertEquals(1, busy.mails().size());
    }

    @Test
    void aDigestIsOneMailByPlaceWithTheNewestFirst() throws SQLException {
        confirmed("\"language\":\"en\",\"kinds\":[\"landfill\"],\"rhythm\":\"daily\"");
        open(Kind.LANDFILL, "One");
        open(Kind.LANDFILL, "Two");
        soon().until(() -> number(
                        "select count(*) from delivered_alert join delivery on delivery.id = delivery_id"
                                + " join follower on follower.id = follower_id where address = ?",
                        dana.address())
                == 2);
        assertEquals(1, dana.mails().size());

        // The clock of the service stands; the morning comes to the message.
        number(
                "with morning as (update delivery set due_at = now() where follower_id in"
                        + " (select id from follower where address = ?) returning 1) select count(*) from morning",
                dana.address());

        var digest = dana.mails(2).getLast();
        assertEquals("2 openings in Talgar District", digest.subject());
        int newer = digest.plain().indexOf("Opened: landfill “Two”");
        assertTrue(newer >= 0 && newer < digest.plain().indexOf("Opened: landfill “One”"), digest.plain());
        assertEquals(2, dana.mails().size());
    }

    private List<Mailbox.Mail> all() {
        return Stream.of(dana, shouting)
                .flatMap(mailbox -> mailbox.mails().stream())
                .toList();
    }

    private void confirmed(String wish) {
        ask(dana, wish).statusCode(202);
        press(dana.mails(1).getFirst().link()).statusCode(200);
    }

    private ValidatableResponse ask(Mailbox mailbox, String wish) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", network)
                .body(byKey(mailbox, wish))
                .post("/api/v1/subscriptions")
                .then();
    }

    private static String byKey(Mailbox mailbox, String wish) {
        return "{%s,\"email\":{\"address\":\"%s\"}}".formatted(wish, mailbox.address());
    }

    private static ValidatableResponse look(String path) {
        return given().get(path).then();
    }

    private static ValidatableResponse press(String path) {
        return given().post(path).then();
    }

    private void open(Kind kind, String name) {
        registry.publish(
                EventType.PROJECT_OPENED,
                SampleProject.of(kind)
                        .id(UUID.randomUUID())
                        .named(Language.EN, name)
                        .in(coded("19"), coded("1962"), null)
                        .changed());
    }

    private static String state(String subscription) {
        String state = Subscriber.alert(Subscriber.alertIds(subscription).getFirst())
                .extract()
                .path("deliveries[0].state");
        return String.valueOf(state);
    }

    private long number(String query, String address) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, address);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }
}
