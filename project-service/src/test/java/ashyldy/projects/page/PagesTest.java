package ashyldy.projects.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.projects.StackResource;
import ashyldy.projects.catalogue.RegistryShelf;
import ashyldy.projects.catalogue.SampleRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ashyldy.projects.catalogue.ProjectBuilder.id;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PagesTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/?stage=opened",
            "/?q=nothing-like-that",
            "/promises",
            "/about",
            "/projects/" + id(1),
            "/projects/" + id(2),
            "/projects/" + id(3),
            "/projects/" + id(5),
            "/nowhere");

    @Inject
    RegistryShelf shelf;

    @BeforeEach
    void fill() {
        SampleRegistry.fill(shelf);
    }

    @Test
    void theFirstPageTellsWhatOpenedWhatIsUnderWayAndWhatIsPromised() {
        Document page = page("/?lang=ru");
        assertEquals(
                List.of("Ресурсный центр для молодёжи", "Школа имени Бауыржана Момышулы"),
                page.select(".group-opened h3").eachText());
        assertEquals(2, page.select(".group-underway .card").size());
        assertEquals(3, page.select(".group-promised .card").size());
        assertEquals(
                "2 открыто 2 строится 1 планируется 2 обещания ждут срока 1 просрочено",
                page.select(".counters").text());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ru | Тонкерис, Талгарский район, Алматинская область | 5,3 млрд ₸     | 600 мест   | Открытие: 1 сентября 2025
        kk | Төңкеріс, Талғар ауданы, Алматы облысы          | 5,3 млрд ₸     | 600 орын   | Ашылуы: 2025 жылғы 1 қыркүйек
        en | Tonkeris, Talgar District, Almaty Region         | ₸5.3 billion   | 600 places | Opening: 1 September 2025
        """)
    void aCardSpeaksTheReadersLanguage(String language, String place, String cost, String capacity, String when) {
        Element card = page("/?lang=" + language)
                .select(".card:has(h3 a[href=/projects/" + id(1) + "])")
                .first();
        assertEquals(place, card.select(".place").text());
        assertTrue(
                plain(card.select(".figures").text()).contains(cost),
                card.select(".figures").text());
        assertTrue(plain(card.select(".figures").text()).contains(capacity));
        assertEquals(when, card.select(".when").text());
    }

    @Test
    void everyValueHasItsQuoteAndSourceOneClickAway() {
        Document page = page("/projects/" + id(1) + "?lang=en");
        Element capacity = page.select(".facts tr:has(th:contains(Capacity))").first();
        assertEquals(
                "рассчитана на 600 мест", capacity.select("details blockquote").text());
        assertEquals("ru", capacity.select("details blockquote").attr("lang"));
        Element source = capacity.select("figcaption a").first();
        assertTrue(source.attr("href").startsWith("https://vesti-stepi.example/"));
        assertEquals("Новая школа приняла первых учеников", source.text());
        assertEquals(
                "vesti-stepi.example · 2 September 2025 · in Russian",
                capacity.select(".origin-facts").text());
        page.select(".facts tbody tr").forEach(row -> {
            boolean isPlace = row.select("th").text().equals("Place");
            assertTrue(isPlace || !row.select("details blockquote").isEmpty(), row.text());
        });
        assertEquals(
                "₸5.324 billion",
                plain(page.select(".facts tr:has(th:contains(Cost)) .value").text()));
    }

    @Test
    void theWholeSentenceIsShownWithItsWordsMarked() {
        Element card = page("/?lang=ru")
                .select(".card:has(h3 a[href=/projects/" + id(2) + "])")
                .first();
        Element said = card.select(".proofs blockquote:has(mark)").first();
        assertEquals("Бүгін екі қабатты орталық пайдалануға берілді, – деді әкім.", said.text());
        assertEquals(
                "екі қабатты орталық пайдалануға берілді", said.select("mark").text());
        Element stage = page("/projects/" + id(2) + "?lang=ru")
                .select(".facts tr:has(q mark)")
                .first();
        assertEquals(said.text(), stage.select("q").text());
        assertEquals(1, stage.select("figcaption a").size());
    }

    @Test
    void aTitleIsTheNameInItsBaseForm() {
        Document page = page("/projects/" + id(2) + "?lang=ru");
        assertEquals("Ресурсный центр для молодёжи", page.select("h1").text());
        assertTrue(page.select(".facts .value").eachText().contains("ресурсного центра для молодёжи"));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Следить за проектом, Сообщения о нём",
        "kk, Нысанды бақылау, Ол туралы хабарлар",
        "en, Follow this project, Messages about it"
    })
    void aProjectCanBeFollowed(String language, String follow, String messages) {
        Document page = page("/projects/" + id(2) + "?lang=" + language);
        assertEquals(
                List.of(follow, messages),
                page.select(".project-head .follow a").eachText());
        assertEquals(
                List.of(
                        "https://notify.example/follow?project=%s&language=%s".formatted(id(2), language),
                        "https://notify.example/messages?projects=%s&language=%s".formatted(id(2), language)),
                page.select(".project-head .follow a").eachAttr("href"));
    }

    @Test
    void withoutAnAddressOfNotifyServiceNothingLeadsThere() {
        assertTrue(Following.of(id(2), "ru", Optional.empty()).isEmpty());
    }

    @Test
    void aNumberNamesThoseThatAreKnownOneByOne() {
        Document page = page("/promises?lang=en");
        assertEquals(
                "named so far: 1 of 22", page.select(".counted .named summary").text());
        assertEquals("/projects/" + id(1), page.select(".counted .named a").attr("href"));
        assertEquals(1, page.select(".counted > li > details blockquote").size());
    }

    @Test
    void aPromiseThatMovedShowsBothDatesAndTheDaysBetween() {
        Document page = page("/projects/" + id(4) + "?lang=ru");
        assertEquals(1, page.select(".pledge").size());
        assertEquals(
                List.of(
                        "Обещано · 20 марта 2025 · Срок: сентябрь 2025 · говорит: аким района",
                        "Перенесено · 30 августа 2025 · Срок: декабрь 2025 (на 3 месяца позже)",
                        "Просрочено · 1 января 2026"),
                page.select(".turns li > p").eachText());
    }

    @Test
    void scorecardsSayWhatHasBecomeOfPromises() {
        Document page = page("/promises?lang=en");
        assertEquals(
                List.of("By region", "By kind", "By who said so"),
                page.select(".scores caption").eachText());
        assertEquals(
                "аким района 4 1 0 1 2 0 1",
                page.select(".scores table").last().select("tbody tr").text());
        assertTrue(page("/promises?state=kept").select(".scores").isEmpty());
    }

    @Test
    void sourcesThatDisagreeStandSideBySide() {
        Document page = page("/projects/" + id(1) + "?lang=ru");
        assertEquals(
                List.of("600 мест", "640 мест"),
                page.select(".side strong").eachText().stream()
                        .map(PagesTest::plain)
                        .toList());
        assertEquals(1, page.select(".side.chosen").size());
        assertTrue(page("/projects/" + id(2)).select(".disagreements").isEmpty());
    }

    @Test
    void theTimelineTellsPromiseAndOpeningInOrder() {
        Document page = page("/projects/" + id(2) + "?lang=ru");
        assertEquals(
                List.of("30 августа 2025", "Сообщение от 13 декабря 2025"),
                page.select(".moment-when").eachText());
        assertEquals(
                List.of("Обещано: 2025 год", "Открыто"),
                page.select(".moment-what").eachText());
        assertEquals(
                "не менее чем на 18 дней раньше срока",
                page.select(".pledge .countdown").text(),
                "a promise of a year is no promise of its last day");
        assertEquals("kk", page.select(".timeline blockquote").last().attr("lang"));
    }

    @Test
    void promisesCountDownAndUp() {
        Document page = page("/promises?lang=ru");
        assertTrue(page.select(".promise-overdue .countdown").text().matches("просрочено не менее чем на .+ д.+"));
        assertTrue(page.select(".promise-open").text().contains("Срок: год не назван Ждём"));
        assertEquals(
                "22 школы · Мангистауская область · Срок: 2026 год · говорит: аким области",
                page.select(".counted p").first().text());
        assertEquals(1, page("/promises?state=kept").select(".card").size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        /?place=1952           | 2
        /?kind=school&lang=ru  | 1
        /?q=Momyshuly          | 1
        /?place=47&stage=opened | 0
        /?show=all             | 5
        """)
    void filtersLiveInTheAddress(String address, int cards) {
        assertEquals(cards, page(address).select(".card").size());
    }

    @Test
    void theFilterKeepsWhatWasAsked() {
        Document page = page("/?place=1952&kind=park&q=парк&lang=en");
        assertEquals(
                "Karasai District",
                page.select("select[name=place] option[selected]").text());
        assertEquals("Park", page.select("select[name=kind] option[selected]").text());
        assertEquals("парк", page.select("input[name=q]").val());
    }

    @Test
    void aConditionThatCannotBeReadIsNamedAndLeftOut() {
        Response answer = given().get("/?kind=palace&place=Atlantis&lang=en");
        Document page = Jsoup.parse(answer.asString());
        assertEquals(400, answer.statusCode());
        assertEquals(2, page.select(".notice").size());
        assertTrue(page.select(".notice").text().contains("“palace”"));
        assertEquals(5, page.select(".card").size());
    }

    @Test
    void whatArticlesBringStaysText() {
        for (String address : List.of("/", "/promises", "/projects/" + id(5), "/?q=<script>alert(9)</script>")) {
            Document page = page(address);
            assertEquals(0, page.select("script, img, [onerror], [onload]").size(), address);
            assertEquals(0, page.select("a[href^=javascript]").size(), address);
        }
        assertEquals(
                "<script>alert('дорога')</script>",
                page("/projects/" + id(5)).select("h1").text());
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsWholeInEveryLanguage(Language language) {
        for (String address : PAGES) {
            Response answer = given().accept("text/html")
                    .queryParam("lang", language.code())
                    .get(address);
            Document page = Jsoup.parse(answer.asString());
            assertEquals(language.code(), page.select("html").attr("lang"), address);
            assertEquals(1, page.select("h1").size(), address);
            assertEquals(1, page.select("main#content").size(), address);
            assertEquals(3, page.select(".languages a").size(), address);
            assertEquals(0, page.select("[style], style, script").size(), address);
            assertTrue(answer.asByteArray().length < 100_000, address);
            assertFalse(answer.asString().contains("NOT_FOUND"), address);
            assertNamed(page, address);
        }
    }

    /// Everything that can be used has a name, every id is there once, headings do not jump.
    private static void assertNamed(Document page, String address) {
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), address + " #" + element.id()));
        page.select("a, button, summary")
                .forEach(element -> assertFalse(element.text().isBlank(), address + element));
        page.select("select, input")
                .forEach(field -> assertEquals("label", field.parent().tagName(), address));
        page.select("[aria-labelledby]").forEach(element -> assertTrue(ids.contains(element.attr("aria-labelledby"))));
        page.select("svg").forEach(icon -> assertEquals("true", icon.attr("aria-hidden"), address));
    }

    @Test
    void theLanguageIsRememberedAndTheLinksKeepTheRestOfTheAddress() {
        Response asked = given().get("/?place=19&lang=kk");
        assertEquals("kk", asked.cookie("lang"));
        assertTrue(asked.header("Set-Cookie").contains("HttpOnly"));
        Document later = Jsoup.parse(given().cookie("lang", "kk")
                .header("Accept-Language", "en")
                .get("/?place=19")
                .asString());
        assertEquals("kk", later.select("html").attr("lang"));
        assertEquals(
                "/?place=19&lang=en", later.select(".languages a[hreflang=en]").attr("href"));
        Document first = Jsoup.parse(
                given().header("Accept-Language", "en-US,en;q=0.9").get("/").asString());
        assertEquals("en", first.select("html").attr("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/nowhere", "/style.css", "/api/v1/stats"})
    void everyAnswerTellsTheBrowserToTrustNothingFromElsewhere(String address) {
        Response answer = given().accept("text/html,*/*;q=0.8").get(address);
        String policy = answer.header("Content-Security-Policy");
        for (String rule :
                List.of("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")) {
            assertTrue(policy.contains(rule), address + ": " + policy);
        }
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("strict-origin-when-cross-origin", answer.header("Referrer-Policy"));
    }

    @Test
    void anEmptyRegistrySaysHowToFeedIt() {
        shelf.clear();
        Document page = page("/?lang=ru");
        assertTrue(page.select(".empty code").text().startsWith("./ashyldy read"));
        assertTrue(page.select(".filter").isEmpty());
    }

    @Test
    void whatIsNotThereIsSaidInTheReadersLanguage() {
        Response answer =
                given().accept("text/html").header("Accept-Language", "kk").get("/projects/" + id(999));
        assertEquals(404, answer.statusCode());
        assertEquals(
                "Бет табылмады", Jsoup.parse(answer.asString()).select("h1").text());
        assertEquals(404, given().accept("text/html").get("/projects/nonsense").statusCode());
    }

    @Test
    void programsAreToldAsProblemJson() {
        Response answer = given().accept("text/html").get("/api/v1/nowhere");
        assertEquals(404, answer.statusCode());
        assertFalse(answer.contentType().contains("html"));
    }

    @Test
    void aProjectWhoseSourcesWereTakenBackSaysSo() {
        shelf.clear();
        shelf.withdrawn(SampleRegistry.PARK);
        assertTrue(
                page("/projects/" + id(4) + "?lang=en").select(".notice").text().startsWith("All sources"));
    }

    @Test
    void aMergedProjectLeadsOn() {
        Response answer = given().redirects().follow(false).get("/projects/" + id(201));
        assertEquals(308, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/projects/" + id(2)));
    }

    @Test
    void everyLinkOfTheFirstPageLeadsSomewhere() {
        Set<String> links =
                new HashSet<>(page("/").select("a[href^=/], link[href^=/]").eachAttr("href"));
        links.forEach(link ->
                assertEquals(200, given().urlEncodingEnabled(false).get(link).statusCode(), link));
        String icons = given().get("/icons.svg").asString();
        page("/").select("use").forEach(use -> {
            String name = use.attr("href").substring("/icons.svg#".length());
            assertTrue(icons.contains("id=\"" + name + "\""), name);
        });
        assertNotEquals(0, links.size());
    }

    private static Document page(String address) {
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        var request = given().accept("text/html");
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            request.queryParam(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return Jsoup.parse(request.get(address.split("\\?")[0]).asString());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
