package ashyldy.notify.alert;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.DatePrecision;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.ProjectEvent;
import ashyldy.events.Promise;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseState;
import ashyldy.notify.SampleProject;
import ashyldy.notify.subscription.EventName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static ashyldy.notify.SampleProject.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

class FreshnessTest {
    private final Freshness freshness = new Freshness(Phrases.in(Language.EN), LocalDate.parse("2025-09-20"));

    @ParameterizedTest(name = "{0} published {1}, said to be in {2}")
    @CsvFileSource(resources = "/cases/freshness.txt", delimiter = '|')
    void saysWhatIsLateAndWhatHasNoDay(String event, String published, String happened, String line) {
        EventType type = EventName.parse(event).orElseThrow();
        assertEquals(Optional.ofNullable(line), freshness.of(type, event(type, published, happened)));
    }

    private static ProjectEvent event(EventType type, String published, String happened) {
        var project = SampleProject.of(Kind.SCHOOL)
                .saying(ARTICLE, "opened")
                .source(ARTICLE, "news.example", "A school", "https://news.example/1", Language.EN, published);
        if (happened != null) {
            String[] days = happened.split("/");
            project.openedOn(ARTICLE, DatePrecision.INTERVAL, days[0], days[1]);
        }
        return type.data() == PromiseChanged.class
                ? new PromiseChanged(project.state(), promise(), true)
                : project.changed();
    }

    private static Promise promise() {
        return new Promise(
                ARTICLE,
                PromiseState.OPEN,
                new Cited<>(SampleProject.date(DatePrecision.YEAR, "2025-01-01", "2025-12-31"), ARTICLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
