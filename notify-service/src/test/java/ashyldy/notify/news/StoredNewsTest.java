package ashyldy.notify.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.notify.LocalStack;
import ashyldy.notify.SampleProject;
import ashyldy.notify.alert.Happening;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.Subject;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.ConcernReader;
import ashyldy.notify.subscription.Filter;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.notify.subscription.HowMuch;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.Mentions;
import ashyldy.notify.subscription.What;
import ashyldy.notify.subscription.Where;
import ashyldy.notify.subscription.Whereabouts;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static ashyldy.notify.SampleProject.coded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class StoredNewsTest {
    private static final List<Concern> KEPT = new ArrayList<>();

    @Inject
    StoredNews news;

    @Inject
    StoredProjects projects;

    @Inject
    FilterReader filters;

    /// What is found is exactly what the interest wants of all there is: no more by the interest, no less by SQL.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'place': ['19']}",
                "{'place': ['1962', '75']}",
                "{'place': ['75'], 'near': '43.30,77.24', 'within': 40}",
                "{'near': '43.30,77.24', 'within': 40}",
                "{'near': '43.30,77.24', 'within': 1000}",
                "{'kinds': ['bridge', 'road']}",
                "{'work': ['construction'], 'stage': ['opened']}",
                "{'capacityFrom': 600, 'capacityTo': 900}",
                "{'costFrom': 5000000000}",
                "{'costTo': 4999999999.5}",
                "{'q': 'bridge'}",
                "{'q': 'BRID new'}",
                "{'q': 'ридж'}",
                "{'q': 'жаңа мек'}",
                "{'party': 'nobody'}",
                "{'events': ['project.started', 'promise.made'], 'kinds': ['school']}"
            })
    void sqlLosesNothingAndTheInterestDecides(String filter) throws Exception {
        keepSome();
        Interest interest = filters.read(EventJson.mapper().readValue(filter.replace('\'', '"'), Filter.class));

        Set<UUID> found = ids(news.matching(interest, Span.newest(10_000)).stream()
                .map(each -> each.fact().concern())
                .toList());

        List<Concern> wanted = KEPT.stream().filter(interest::wants).toList();
        Set<UUID> ours = ids(KEPT);
        found.retainAll(ours);
        assertEquals(ids(wanted), found);
    }

    @Test
    void whatIsKeptIsReadBackAsItWas() {
        keepSome();

        Map<UUID, Concern> back = new HashMap<>();
        for (EventType event : List.of(EventType.PROJECT_OPENED, EventType.PROJECT_STARTED)) {
            Interest everything =
                    new Interest(Where.ANYWHERE, What.ANYTHING, HowMuch.ANY, Mentions.NONE, Set.of(event), false);
            news.matching(everything, Span.newest(10_000))
                    .forEach(each ->
                            back.put(each.fact().project().value(), each.fact().concern()));
        }

        for (Concern kept : KEPT) {
            if (kept.places().contains(Concern.COUNTRY)) {
                assertEquals(kept, back.get(kept.project()));
            }
        }
    }

    @Test
    void onlyTheFirstOfAProjectIsFoundWhereThatIsAskedFor() {
        UUID project = UUID.randomUUID();
        String word = "w" + project.toString().substring(0, 8);
        var school = SampleProject.of(Kind.SCHOOL).id(project).named(Language.EN, word);
        assertTrue(keep(EventType.PROJECT_STAGE_OPENED, school));
        assertTrue(keep(EventType.PROJECT_OPENED, school));
        assertFalse(keep(EventType.PROJECT_OPENED, school));

        assertEquals(2, matching("{\"q\":\"" + word + "\"}").size());
        List<News> first = matching("{\"q\":\"" + word + "\",\"only\":\"new\"}");
        assertEquals(
                List.of(new Subject("stage_opened")),
                first.stream().map(each -> each.fact().subject()).toList());
    }

    /// Whichever of their ids somebody follows, and whichever the news came under.
    @Test
    void aProjectIsFoundUnderEveryIdThatLeadsToIt() {
        UUID merged = UUID.randomUUID();
        UUID also = UUID.randomUUID();
        UUID survivor = UUID.randomUUID();
        UUID part = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            projects.merge(SampleProject.of(Kind.SCHOOL).id(survivor).merged(merged, also));
            projects.split(SampleProject.of(Kind.SCHOOL).id(survivor).split(part));
        });
        keep(EventType.PROJECT_STAGE_OPENED, SampleProject.of(Kind.SCHOOL).id(merged));
        keep(EventType.PROJECT_OPENED, SampleProject.of(Kind.SCHOOL).id(survivor));
        keep(EventType.PROJECT_STARTED, SampleProject.of(Kind.ROAD).id(part));

        assertEquals(3, followed(survivor), "with the part that was split off");
        assertEquals(2, followed(merged));
        assertEquals(2, followed(also));
        assertEquals(1, followed(part));
        assertEquals(0, followed(UUID.randomUUID()));
    }

    private int followed(UUID project) {
        return matching("{\"projects\":[\"" + project + "\"]}").size();
    }

    @Test
    void aWordOfTenThousandLettersIsKept() {
        UUID project = UUID.randomUUID();
        String word = "w" + project.toString().substring(0, 8) + "x".repeat(10_000);

        assertTrue(keep(
                EventType.PROJECT_OPENED,
                SampleProject.of(Kind.SCHOOL).id(project).named(Language.EN, word)));

        assertEquals(1, matching("{\"q\":\"" + word.substring(0, 150) + "\"}").size());
    }

    @Test
    void theNewestComeFirstAndASpanEndsThem() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        for (int each = 0; each < 5; each++) {
            keep(
                    EventType.PROJECT_OPENED,
                    SampleProject.of(Kind.PARK).id(UUID.randomUUID()).named(Language.EN, word));
        }
        Interest interest = interest("{\"q\":\"" + word + "\"}");
        List<News> all = news.matching(interest, Span.newest(10));

        assertEquals(
                all.stream()
                        .sorted(Comparator.comparing(News::number).reversed())
                        .toList(),
                all);
        assertEquals(all.subList(0, 2), news.matching(interest, Span.newest(2)));
        assertEquals(
                all.subList(2, 4),
                news.matching(interest, Span.before(all.get(1).number(), 2)));
        assertEquals(List.of(), news.matching(interest, Span.since(Instant.now().plusSeconds(60), 10)));
    }

    private List<News> matching(String filter) {
        return news.matching(interest(filter), Span.newest(100));
    }

    private Interest interest(String filter) {
        try {
            return filters.read(EventJson.mapper().readValue(filter, Filter.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private synchronized void keepSome() {
        if (!KEPT.isEmpty()) {
            return;
        }
        List<SampleProject> projects = List.of(
                SampleProject.of(Kind.SCHOOL)
                        .in(coded("19"), coded("1962"), null)
                        .named(Language.KK, "Жаңа мектеп"),
                SampleProject.of(Kind.SCHOOL).in(coded("19"), null, null).amount(Measure.CAPACITY, "600", "places"),
                SampleProject.of(Kind.BRIDGE).in(coded("75"), null, null).named(Language.EN, "New Bridge"),
                SampleProject.of(Kind.ROAD).amount(Measure.COST, "5000000000", "KZT"),
                SampleProject.of(Kind.ROAD).amount(Measure.COST, "4999999999.5", "KZT"),
                SampleProject.of(Kind.SCHOOL).inCountry("UZ", null, null, null),
                SampleProject.of(Kind.OTHER));
        for (SampleProject project : projects) {
            for (EventType event : List.of(EventType.PROJECT_OPENED, EventType.PROJECT_STARTED)) {
                SampleProject one = project.id(UUID.randomUUID());
                keep(event, one);
                KEPT.add(concern(event, one));
            }
        }
    }

    private boolean keep(EventType event, SampleProject project) {
        Concern concern = concern(event, project);
        var happening = new Happening(
                UUID.randomUUID().toString(), event.code(), "/test", Optional.empty(), Instant.now(), "{}");
        var fact = new Fact(
                new ProjectId(concern.project()), Subject.of(event, project.changed()), SampleProject.ARTICLE, concern);
        return QuarkusTransaction.requiringNew().call(() -> news.keep(fact, happening));
    }

    private static Concern concern(EventType event, SampleProject project) {
        return new ConcernReader(new Whereabouts(Gazetteer.kazakhstan())).read(event, project.state());
    }

    private static Set<UUID> ids(List<Concern> concerns) {
        Set<UUID> ids = new HashSet<>();
        concerns.forEach(each -> ids.add(each.project()));
        return ids;
    }
}
