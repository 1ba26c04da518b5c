package ashyldy.ingest.article;

import java.time.Instant;
import java.util.Optional;

import ashyldy.events.PublishedAt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PublicationDateTest {
    private final PublicationDate dates = new PublicationDate(() -> Instant.parse("2025-12-14T06:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/tables/publication-dates.txt", delimiterString = "|")
    void isReadFromAPageOrNotAtAll(String printed, String kept) {
        assertEquals(Optional.ofNullable(kept), dates.printed(printed).map(PublishedAt::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2025-12-17", "13.12.2025", "2025-12-13T09:30:00", "", "soon"})
    void aSenderIsToldWhatIsWrong(String sent) {
        assertThrows(IllegalArgumentException.class, () -> dates.sent(sent));
    }
}
