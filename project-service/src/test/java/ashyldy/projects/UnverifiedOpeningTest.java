package ashyldy.projects;

import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// An opening that only a model has seen, from the article to what is shown of it.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class UnverifiedOpeningTest {
    private static final String SCHOOL = "in Tonkeris, Talgar District, Almaty Region";

    @Inject
    ProjectRegistrar registrar;

    @Inject
    Bookshelf books;

    @BeforeEach
    void read() {
        books.clear();
        read("plan", "2026-01-02", "school planned; " + SCHOOL);
        read("model", "2026-01-15", "school opened; " + SCHOOL + "; unverified");
    }

    @Test
    void isShownAndMarkedInTheData() {
        given().get("/api/v1/projects/" + project())
                .then()
                .body("stage", equalTo("opened"))
                .body("verified", equalTo(false))
                .body("history.stage", contains("planned", "opened"))
                .body("history.verified", contains(null, false))
                .body("facts.findAll { it.verified == false }.field", contains("stage"));
        given().get("/api/v1/projects/" + project() + "/why")
                .then()
                .body("answer", contains("same_as", "unverified"))
                .body("[1].otherClaim", nullValue())
                .body("[1].evidence[0].because", containsString("only a model"));
        given().get("/api/v1/projects.csv")
                .then()
                .body(containsString(",stage,verified,"), containsString(",opened,false,"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | сообщила модель, ещё не подтверждено  | Прежде чем полагаться на это, прочтите цитату.
            kk | модель хабарлаған, әлі расталмаған    | Сенім артпас бұрын дәйексөзді оқыңыз.
            en | told by a model, not yet confirmed    | Look at the quote before you rely on it.
            """)
    void isMarkedOnItsPageAndItsCard(String language, String mark, String caution) {
        var page = page("/projects/" + project() + "?lang=" + language);

        assertEquals(mark, page.select(".project-head .badge.unverified").text());
        assertTrue(page.select(".notice").text().endsWith(caution), page.select(".notice")::text);
        assertEquals(mark, page.select(".timeline .moment-opened .said").text());
        assertTrue(page.select(".facts small").text().contains(mark), page.select(".facts")::text);
        assertEquals(
                mark,
                page("/?lang=" + language).select(".card .badge.unverified").text());
    }

    @Test
    void isLikeAnyOtherOnceAnArticleConfirmsIt() {
        read("confirmed", "2026-01-20", "school opened; " + SCHOOL);

        given().get("/api/v1/projects/" + project())
                .then()
                .body("stage", equalTo("opened"))
                .body("verified", nullValue())
                .body("history.verified", contains(null, null))
                .body("sources", hasSize(3));
        given().get("/api/v1/projects.csv")
                .then()
                .body(containsString(",opened,true,"), not(containsString(",opened,false,")));
        assertTrue(page("/projects/" + project())
                .select(".badge.unverified, .notice")
                .isEmpty());
        assertEquals("", page("/").select(".card .badge.unverified").text());
    }

    private void read(String name, String day, String claim) {
        var article = Articles.article(name, day, claim);
        QuarkusTransaction.requiringNew().run(() -> registrar.register(List.of(article)));
    }

    private String project() {
        return books.ask("select id from project").getFirst();
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
