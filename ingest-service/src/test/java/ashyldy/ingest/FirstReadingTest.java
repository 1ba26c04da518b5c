package ashyldy.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ArticleRead;
import ashyldy.events.Kind;
import ashyldy.events.PublishedAt;
import ashyldy.events.Stage;
import ashyldy.ingest.article.Article;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The shortest stories that must never break.
class FirstReadingTest {
    private static final ArticleReading READING = ArticleReading.standard();

    @Test
    void anOpenedSchoolIsOpened() {
        assertEquals(
                List.of("SCHOOL OPENED"), told("В селе Береке Талгарского района открылась новая школа на 300 мест."));
    }

    @Test
    void aPromisedSchoolIsPlannedThoughThePromiseHoldsAParticiple() {
        assertEquals(
                List.of("SCHOOL PLANNED"),
                told("В селе Береке Талгарского района школа на 300 мест будет сдана в эксплуатацию в 2027 году."));
    }

    @Test
    void inKazakhOneLetterPartsWhatHappenedFromWhatWill() {
        assertEquals(List.of("SCHOOL OPENED"), told("Талғар ауданында 300 орындық мектеп ашылды."));
        assertEquals(List.of("SCHOOL PLANNED"), told("Талғар ауданында 300 орындық мектеп ашылады."));
        assertEquals(List.of("SCHOOL OPENED"), told("Talǵar aýdanynda 300 oryndyq mektep ashyldy."));
    }

    @Test
    void aForumAndAPassableRoadAreNothing() {
        assertEquals(List.of(), told("В Актау открылся молодёжный форум."));
        assertEquals(List.of(), told("После паводков открыто движение по трассе Атырау – Доссор."));
    }

    @Test
    void readingTwiceGivesTheSameClaims() {
        String text = "In Aktau a new hospital was put into operation. In Beineu district a college is being built.";
        assertEquals(read(text), read(text));
        assertEquals(
                List.of(Kind.HOSPITAL, Kind.COLLEGE),
                read(text).claims().stream().map(claim -> claim.kind()).toList());
        assertEquals(Stage.UNDER_CONSTRUCTION, read(text).claims().getLast().stage());
    }

    private static List<String> told(String text) {
        return read(text).claims().stream()
                .map(claim -> claim.kind() + " " + claim.stage())
                .toList();
    }

    private static ArticleRead read(String text) {
        return READING.read(new Article(
                new UUID(0, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PublishedAt("2026-03-05")),
                1,
                text));
    }
}
