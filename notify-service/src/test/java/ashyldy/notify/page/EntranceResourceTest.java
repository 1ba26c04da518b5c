package ashyldy.notify.page;

import java.util.UUID;

import ashyldy.notify.LocalStack;
import ashyldy.notify.Mailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class EntranceResourceTest {
    private static final String PROJECT = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource({"ru, Следить за проектом", "kk, Нысанды бақылау", "en, Follow a project"})
    void showsHowAProjectIsFollowed(String language, String title) {
        given().get("/follow?project={id}&language={language}", PROJECT, language)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString(title))
                .body(containsString("/api/v1/feeds/atom?projects=" + PROJECT + "&amp;language=" + language))
                .body(containsString("/messages?projects=" + PROJECT))
                .body(containsString("https://t.me/AshyldyBot?start=project-" + PROJECT))
                .body(not(containsString("<script")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "''", "school", "<script>alert(1)</script>"})
    void withoutAProjectItSaysWhatIsWrong(String project) {
        given().queryParam("project", project == null ? "" : project)
                .get("/follow")
                .then()
                .statusCode(400)
                .body(containsString("at the end of the address of its page"))
                .body(not(containsString("<script")));
    }

    @Test
    void whoeverLeavesAnAddressIsAskedByMail() {
        var dana = new Mailbox("dana." + UUID.randomUUID() + "@example.kz");

        given().header("X-Forwarded-For", "198.51.200.1")
                .formParam("project", PROJECT)
                .formParam("email", dana.address())
                .formParam("language", "ru")
                .post("/follow")
                .then()
                .statusCode(202)
                .body(containsString("Проверьте почту"));

        assertTrue(dana.mails(1).getFirst().link().contains("/confirm/"));
    }

    @Test
    void anotherSiteAndANoAddressAskNobody() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("project", PROJECT)
                .formParam("email", "dana@example.kz")
                .post("/follow")
                .then()
                .statusCode(403);
        given().formParam("project", PROJECT)
                .formParam("email", "dana")
                .formParam("language", "en")
                .post("/follow")
                .then()
                .statusCode(400)
                .body(containsString("Nothing was changed"));
    }
}
