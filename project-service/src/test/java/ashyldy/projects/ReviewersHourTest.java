package ashyldy.projects;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ashyldy.edge.json.EventJson;
import ashyldy.events.ArticleRead;
import ashyldy.events.EventType;
import ashyldy.events.Judgement;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectState;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceLevel;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// A reviewer answers fifty questions and takes ten answers back, puts five figures right, and the papers print it all
/// again in other words: every judgement holds, and whoever has heard the topic knows what the registry knows, after
/// each step.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReviewersHourTest {
    private static final int QUESTIONS = 50;
    private static final int UNDONE_EACH = 5;
    private static final int CORRECTIONS = 5;

    /// Articles that are read in one transaction.
    private static final int TOGETHER = 10;

    private static final List<String> ANSWERS = List.of("same", "not_the_same", "part_of");
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final Set<EventType> SET_RIGHT = Set.of(EventType.PROJECT_CHANGED, EventType.PROJECT_CORRECTED);

    @Inject
    ProjectRegistrar registrar;

    @Inject
    Bookshelf books;

    private final Replica replica = new Replica();
    private final Set<EventType> news = new TreeSet<>();
    private Topic topic;

    @Test
    void everyJudgementHolds() {
        books.clear();
        topic = new Topic();
        var articles = articles();
        read(articles);
        listen();
        compare();
        compareWhole();
        news.clear();

        var judged = answer(questions());
        var undone = undo(judged);
        correct(judged.subList(judged.size() - CORRECTIONS, judged.size()));
        compareWhole();
        printAgain(articles, same(judged, undone));
        compareWhole();

        holds(judged, undone);
        assertEquals(undone.size(), questions().size(), "what was taken back is asked again, and nothing else");
        assertEquals(Set.of(), minus(news, SET_RIGHT), "nobody is alerted twice");
        topic.close();
    }

    /// Two openings of the same size in one district, months apart; and a plan and an opening.
    private static List<ArticleRead> articles() {
        var gazetteer = Gazetteer.kazakhstan();
        var places = gazetteer.all().stream()
                .filter(place -> place.level() == PlaceLevel.DISTRICT)
                .filter(place -> place.names().en().endsWith(" District"))
                .map(place -> place.names().en() + ", "
                        + gazetteer.region(place).orElseThrow().names().en())
                .limit(QUESTIONS)
                .toList();
        return IntStream.range(0, QUESTIONS)
                .boxed()
                .flatMap(number -> pair(number, places.get(number)).stream())
                .toList();
    }

    private static List<ArticleRead> pair(int number, String place) {
        return number % 2 == 0
                ? List.of(
                        Articles.article(
                                "winter " + number,
                                "2026-01-10",
                                "school opened; in " + place + "; capacity 600 places"),
                        Articles.article(
                                "spring " + number,
                                "2026-04-20",
                                "school opened; in " + place + "; capacity 600 places"))
                : List.of(
                        Articles.article("plan " + number, "2025-01-10", "hospital planned; in " + place),
                        Articles.article("opening " + number, "2026-01-20", "hospital opened; in " + place));
    }

    /// Page by page, as the links lead.
    private List<Map<String, Object>> questions() {
        var questions = new ArrayList<Map<String, Object>>();
        for (var next = Optional.of("/api/v1/review?limit=20"); next.isPresent(); ) {
            var page =
                    reviewer().urlEncodingEnabled(false).get(next.get()).then().statusCode(200);
            questions.addAll(page.extract().path("items"));
            next = Optional.ofNullable(page.extract().header("Link"))
                    .map(link -> link.replaceAll(".*<([^>]+)>.*", "$1"));
        }
        return questions;
    }

    private List<JsonPath> answer(List<Map<String, Object>> questions) {
        assertEquals(QUESTIONS, questions.size());
        var judged = new ArrayList<JsonPath>();
        for (var question : questions) {
            judged.add(judge(Map.of(
                    "kind", ANSWERS.get(judged.size() % ANSWERS.size()),
                    "one", side(question.get("one")),
                    "other", side(question.get("other")),
                    "by", "A. Reviewer",
                    "why", "seen on the spot")));
        }
        assertEquals(List.of(), questions(), "what is answered is not asked again");
        return judged;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> side(Object side) {
        var project = ((Map<String, Map<String, Object>>) side).get("project");
        return Map.of("project", project.get("id"), "version", project.get("version"));
    }

    private Set<String> undo(List<JsonPath> judged) {
        var undone = new HashSet<String>();
        for (int i = 0; i < judged.size(); i += UNDONE_EACH) {
            String id = judged.get(i).get("id");
            reviewer()
                    .queryParam("by", "B. Reviewer")
                    .queryParam("why", "one building after all")
                    .header("If-Match", "\"1\"")
                    .delete("/api/v1/judgements/" + id)
                    .then()
                    .statusCode(200);
            undone.add(id);
            listen();
            compare();
        }
        return undone;
    }

    private void correct(List<JsonPath> judged) {
        for (var judgement : judged) {
            judge(Map.of(
                    "kind", "correct",
                    "one", Map.of("project", judgement.getString("projects[0]")),
                    "field", "amount.cost.kzt.project",
                    "value", "700000000",
                    "by", "A. Reviewer",
                    "why", "the contract says so"));
        }
    }

    private JsonPath judge(Map<String, Object> body) {
        var judged = reviewer()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/judgements")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        listen();
        compare();
        return judged;
    }

    private static Set<String> same(List<JsonPath> judged, Set<String> undone) {
        return judged.stream()
                .filter(judgement ->
                        judgement.get("kind").equals("same") && !undone.contains(judgement.getString("id")))
                .flatMap(judgement ->
                        Stream.of(judgement.getString("one[0].article"), judgement.getString("other[0].article")))
                .collect(Collectors.toSet());
    }

    /// Each article is read again as it is, or says the same in other words; of two that are the same by judgement, one
    /// says nothing for a while.
    private void printAgain(List<ArticleRead> articles, Set<String> same) {
        for (int start = 0; start < articles.size(); start += TOGETHER) {
            var printed = new ArrayList<ArticleRead>();
            for (int i = start; i < start + TOGETHER; i++) {
                printed.addAll(again(i, articles.get(i), same));
            }
            read(printed);
            listen();
            compare();
        }
    }

    private static List<ArticleRead> again(int number, ArticleRead article, Set<String> same) {
        var line = line(article);
        var inOtherWords = line + "; says Ерлан Сейтов";
        if (line.contains("school")
                && number % 4 == 1
                && same.contains(article.id().toString())) {
            return List.of(revised(article, 2), revised(article, 3, inOtherWords));
        }
        return List.of(number % 3 == 0 ? article.again(2) : revised(article, 2, inOtherWords));
    }

    private static String line(ArticleRead article) {
        var claim = article.claims().getFirst();
        return claim.stageQuote().orElseThrow().sentence().orElseThrow().text();
    }

    private static ArticleRead revised(ArticleRead article, int revision, String... claims) {
        return Articles.article(
                article.title().orElseThrow(),
                article.publishedAt().map(at -> at.day().toString()),
                revision,
                claims);
    }

    private void holds(List<JsonPath> judged, Set<String> undone) {
        for (var judgement : judged) {
            String id = judgement.get("id");
            if (!undone.contains(id)) {
                List<String> projects = reviewer()
                        .get("/api/v1/judgements/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("projects");
                assertEquals(judgement.get("kind").equals("same") ? 1 : 2, projects.size(), judgement.prettyPrint());
            }
        }
        assertEquals(
                Long.toString(CORRECTIONS),
                books.ask(
                                "select count(distinct project_id) from fact where field = 'amount.cost.kzt.project' and shown"
                                        + " and value ->> 'value' = '700000000'")
                        .getFirst());
    }

    private void read(List<ArticleRead> articles) {
        for (int start = 0; start < articles.size(); start += TOGETHER) {
            var some = articles.subList(start, Math.min(start + TOGETHER, articles.size()));
            QuarkusTransaction.requiringNew().run(() -> registrar.register(some));
        }
    }

    private void listen() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> books.ask("select count(*) from outbox").equals(List.of("0")));
        for (var told : topic.told()) {
            replica.hear(told.type(), told.key(), told.data());
            if (isNews(told)) {
                news.add(told.type());
            }
        }
    }

    private static boolean isNews(Topic.Told told) {
        return ProjectEvent.class.isAssignableFrom(told.type().data())
                && ((ProjectEvent)
                                read(new String(told.data(), UTF_8), told.type().data()))
                        .news();
    }

    /// Every project and its version, after each step; a version stands for all that was said with it.
    private void compare() {
        assertEquals(
                books.ask("select id || ' ' || version from project order by id"),
                replica.projects.values().stream()
                        .map(project -> project.id() + " " + project.version())
                        .sorted()
                        .toList());
        assertEquals(
                books.ask("select judgement.id::text from judgement where not exists"
                        + " (select 1 from judgement_undo undo where undo.judgement_id = judgement.id) order by id"),
                replica.judgements.values().stream()
                        .filter(Judgement::stands)
                        .map(judgement -> judgement.id().toString())
                        .sorted()
                        .toList());
    }

    /// Every value of every project.
    private void compareWhole() {
        assertEquals(byId("select state from project", ProjectState.class, ProjectState::id), replica.projects);
    }

    private <T> Map<UUID, T> byId(String sql, Class<T> type, Function<T, UUID> id) {
        return books.ask(sql).stream().map(text -> read(text, type)).collect(Collectors.toMap(id, one -> one));
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Set<EventType> minus(Set<EventType> all, Set<EventType> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static RequestSpecification reviewer() {
        return given().header("Authorization", "Bearer " + StackResource.KEY);
    }
}
