package ashyldy.notify.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ashyldy.notify.Subscriber.bearing;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class FollowResourceTest {
    private static final String PROJECT = "7b1f3a52-1111-4000-8000-000000000000";

    private String id;
    private String secret;
    private String home;

    @ParameterizedTest
    @CsvSource({
        "ru, Ваши оповещения, Талгарский район, школа, Открыто",
        "kk, Хабарламаларыңыз, Талғар ауданы, мектеп, Ашылды",
        "en, Your alerts, Talgar District, school, Opened"
    })
    void saysInTheReadersLanguageWhatIsFollowed(
            String language, String title, String place, String kind, String event) {
        subscribe(language);

        page().statusCode(200)
                .header("Content-Language", language)
                .body(containsString("<h1>" + title))
                .body(containsString(place))
                .body(containsString(kind))
                .body(containsString(event))
                .body(not(containsString("token=hidden")))
                .body(containsString("http://127.0.0.1:"));
    }

    @Test
    void tellsNobodyElseItsAddressAndRunsNoScript() {
        subscribe("ru");

        page().header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", containsString("no-store"))
                .header("X-Robots-Tag", containsString("noindex"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("<script")))
                .body(not(containsString("style=")));
        given().get("/follow.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void whatASubscriberCalledItIsShownAsTextOnly() {
        subscribe("ru", "<img src=x onerror=alert(1)>");

        page().body(containsString("&lt;img src=x")).body(not(containsString("<img")));
    }

    @Test
    void anAddressThatOpensNothingSaysSoInTheBrowsersLanguage() {
        given().header("Accept-Language", "kk")
                .get("/follow/{secret}", "nothing")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("Мұндай бет жоқ"))
                .body(not(containsString("nothing")));
        given().post("/follow/{secret}/pause", "nothing").then().statusCode(404);
    }

    @Test
    void theOwnersOwnSecretOpensItToo() {
        subscribe("en");

        given().get("/follow/{secret}", secret).then().statusCode(200).body(containsString("Your alerts"));
    }

    @Test
    void pausesAndResumes() {
        subscribe("en");

        form().formParam("days", "7").post(home + "/pause").then().statusCode(303);
        page().body(containsString("paused until"));
        all().body("mutes", hasSize(1)).body("mutes[0].everything", equalTo(true));
        form().post(home + "/resume").then().statusCode(303).header("Location", endsWith("?done=resumed"));
        page().body(not(containsString("paused until")));
        all().body("mutes", empty());
    }

    @Test
    void changesTheHours() {
        subscribe("en");

        form().formParam("rhythm", "daily")
                .formParam("from", "21:30")
                .formParam("to", "08:00")
                .formParam("zone", "Europe/Berlin")
                .post(home + "/timetable")
                .then()
                .statusCode(303);

        page().body(containsString("value=\"21:30\"")).body(containsString("value=\"Europe/Berlin\""));
        bearing(secret)
                .get("/api/v1/subscriptions/{id}", id)
                .then()
                .body("follower.rhythm", equalTo("daily"))
                .body("follower.quiet.zone", equalTo("Europe/Berlin"));
    }

    @ParameterizedTest(name = "from {1} to {2} in {3}: {4}")
    @CsvSource({
        "daily,  21:30, 21:30, Asia/Almaty,  bad-hours",
        "daily,  21:30, '',    Asia/Almaty,  bad-hours",
        "daily,  noon,  13:00, Asia/Almaty,  bad-hours",
        "hourly, '',    '',    Asia/Almaty,  bad-hours",
        "daily,  21:30, 08:00, Mars/Olympus, bad-zone",
        "daily,  '',    '',    Mars/Olympus, bad-zone"
    })
    void saysWhichHoursItDidNotTake(String rhythm, String from, String to, String zone, String why) {
        subscribe("en");

        form().formParam("rhythm", rhythm)
                .formParam("from", from)
                .formParam("to", to)
                .formParam("zone", zone)
                .post(home + "/timetable")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=" + why));

        given().get(home + "?done=" + why).then().body(containsString("Not saved"));
        bearing(secret).get("/api/v1/subscriptions/{id}", id).then().body("follower.rhythm", equalTo("at_once"));
    }

    @Test
    void mutesAProjectAndTellsOfItAgain() {
        subscribe("en");

        form().formParam("project", PROJECT)
                .formParam("days", "30")
                .post(home + "/mute")
                .then()
                .statusCode(303);
        page().body(containsString("What you are not told of")).body(containsString(PROJECT));
        form().formParam("project", PROJECT).post(home + "/unmute").then().statusCode(303);
        page().body(not(containsString("What you are not told of")));
    }

    @Test
    void oneClickOfAMailProgramUnsubscribes() {
        subscribe("en");

        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(home + "/unsubscribe")
                .then()
                .statusCode(200);

        page().body(containsString("You have unsubscribed"));
        all().body("contact.disabledBecause", equalTo("unsubscribed"));
        given().get(home + "/unsubscribe").then().statusCode(200);
        form().post(home + "/resume").then().statusCode(303);
        all().body("contact.disabledBecause", nullValue());
    }

    @Test
    void takesEverythingAlongAndDeletesEverything() {
        subscribe("en");
        Subscriber.rehearse(id);

        given().get(home + "/export.json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("contact.address", containsString("token=hidden"))
                .body("subscriptions.id", hasItem(id))
                .body("alerts", hasSize(1))
                .body("alertsLeftOut", equalTo(0));
        form().post(home + "/delete").then().statusCode(303).header("Location", endsWith("?done=unsure"));
        form().formParam("sure", "yes").post(home + "/delete").then().statusCode(200);
        page().statusCode(404);
        bearing(secret).get("/api/v1/follow").then().statusCode(401);
        Subscriber.key().get("/api/v1/subscriptions/{id}", id).then().statusCode(404);
    }

    @Test
    void onesOwnSubscriptionIsDeletedAndNobodyElses() {
        subscribe("en");
        String others = Subscriber.subscribe("{\"language\":\"en\"}");

        form().formParam("subscription", others).post(home + "/delete").then().statusCode(303);
        Subscriber.key().get("/api/v1/subscriptions/{id}", others).then().statusCode(200);
        form().formParam("subscription", id).post(home + "/delete").then().statusCode(200);
        page().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume", "timetable", "mute", "unmute", "delete"})
    void anotherSiteChangesNothing(String what) {
        subscribe("en");

        form("cross-site")
                .header("Accept-Language", "en")
                .formParam("sure", "yes")
                .formParam("project", PROJECT)
                .post(home + "/" + what)
                .then()
                .statusCode(403)
                .body(containsString("Nothing was changed"));

        page().statusCode(200);
        all().body("mutes", empty());
    }

    @Test
    void noLogTellsASecret() {
        subscribe("en");
        String pageSecret = home.replaceAll(".*/", "");
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listening = listening(logged);
        Logger.getLogger("").addHandler(listening);
        try {
            given().get(home + "/no/such/page").then().statusCode(404).body(not(containsString(pageSecret)));
            given().delete(home).then().statusCode(404).body(not(containsString(pageSecret)));
            form().formParam("project", "x").post(home + "/mute").then().body(not(containsString(pageSecret)));
            given().contentType("text/plain").body("x").post(home + "/timetable");
            given().get("/api/v1/feeds/{secret}.rss2", pageSecret);
            given().get("/api/v1/feeds/{secret}.atom", pageSecret).then().body(not(containsString(pageSecret)));
            bearing(secret + "x").get("/api/v1/follow").then().statusCode(401);
            bearing(secret).get("/api/v1/subscriptions/x").then().statusCode(404);
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertTrue(!logged.isEmpty(), "problems are logged");
        assertEquals(
                List.of(),
                logged.stream()
                        .filter(line -> line.contains(pageSecret) || line.contains(secret))
                        .toList());
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + " "
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()) + " "
                        + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private void subscribe(String language) {
        subscribe(language, "Our schools");
    }

    private void subscribe(String language, String name) {
        var made = Subscriber.post("""
                {"language": "%s", "name": "%s", "place": "1962", "kinds": ["school"],
                 "webhook": {"url": "http://127.0.0.1:9/hook?token=hidden"}}""".formatted(language, name));
        id = made.statusCode(201).extract().path("id");
        secret = made.extract().path("follower.secret");
        Matcher link = Pattern.compile("^http://[^/]+(/follow/.*)$")
                .matcher(made.extract().<String>path("follower.page"));
        assertTrue(link.matches());
        home = link.group(1);
    }

    private ValidatableResponse page() {
        return given().get(home).then();
    }

    private ValidatableResponse all() {
        return bearing(secret).get("/api/v1/follow").then().statusCode(200);
    }

    private static RequestSpecification form() {
        return form("same-origin");
    }

    /// @param site from which the browser says that the form was sent
    private static RequestSpecification form(String site) {
        return given().header("Sec-Fetch-Site", site)
                .contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false);
    }
}
