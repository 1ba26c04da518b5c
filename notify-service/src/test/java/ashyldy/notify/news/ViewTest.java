package ashyldy.notify.news;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.notify.SampleProject;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.Subject;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.ConcernReader;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.notify.subscription.PlaceChoice;
import ashyldy.notify.subscription.Whereabouts;
import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ViewTest {
    private final Gazetteer gazetteer = Gazetteer.kazakhstan();
    private final ViewReader reader = new ViewReader(new FilterReader(new PlaceChoice(gazetteer)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            language=en                                                 | What has opened
            language=en&place=1962&kinds=school                         | What has opened: Talgar District, school
            language=ru&place=1962&kinds=school                         | Что открылось: Талгарский район, школа
            language=kk&place=1962&kinds=school                         | Не ашылды: Талғар ауданы, мектеп
            language=en&events=project.started,promise.made&q=metro     | What is new: work has begun, promised, with the words “metro”
            language=ru&projects=44444444-4444-4444-8444-444444444444   | Что нового: школа «Арман»
            language=en&projects=55555555-5555-4555-8555-555555555555   | What is new: 55555555-5555-4555-8555-555555555555
            language=en&projects=55555555-5555-4555-8555-555555555555&place=1962&events=project.opened | What is new: 55555555-5555-4555-8555-555555555555, Talgar District, opened
            language=en&costFrom=1e9                                    | What has opened: where costFrom=1000000000
            """)
    void aTitleHidesNoCondition(String query, String title) {
        assertEquals(
                title, new ViewTitle(gazetteer, ViewTest::called).of(reader.read(parameters(query), Set.of(), null)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            language=kk | en             | KK
            q=x         | en, kk;q=0.5   | EN
            q=x         | kk-KZ          | KK
            q=x         | fr             | RU
            q=x         | ;;;            | RU
            """)
    void theParameterIsStrongerThanTheHeader(String query, String accepted, Language language) {
        assertEquals(
                language, reader.read(parameters(query), Set.of(), accepted).language());
    }

    @Test
    void aLanguageThatNobodySpeaksHereIsRefused() {
        assertEquals(
                "language",
                assertThrows(BadField.class, () -> reader.read(parameters("language=fr"), Set.of(), null))
                        .field());
    }

    @Test
    void anIdNeverChangesAndIsAnotherInAnotherLanguage() {
        UUID project = UUID.fromString("44444444-4444-4444-8444-444444444444");

        assertEquals(
                "a17d3e32", news(project, project).id(Language.KK).toString().substring(0, 8));
        assertEquals(
                news(project, project).id(Language.KK),
                news(project, UUID.randomUUID()).id(Language.KK));
        assertNotEquals(
                news(project, project).id(Language.KK), news(project, project).id(Language.RU));
    }

    private static Optional<String> called(UUID project, Language language) {
        return project.toString().startsWith("4") ? Optional.of("школа «Арман»") : Optional.empty();
    }

    private News news(UUID project, UUID survivor) {
        var concern = new ConcernReader(new Whereabouts(gazetteer))
                .read(
                        EventType.PROJECT_OPENED,
                        SampleProject.of(Kind.SCHOOL).id(project).state());
        var fact = new Fact(new ProjectId(project), new Subject("opened"), SampleProject.ARTICLE, concern);
        return new News(1, "event", fact, new ProjectId(survivor), Instant.EPOCH);
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        Stream.of(query.split("&"))
                .map(each -> each.split("="))
                .forEach(each -> parameters.put(each[0], List.of(each[1])));
        return parameters;
    }
}
