package ashyldy.ingest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import ashyldy.ingest.language.LanguagePacks;
import ashyldy.places.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// An operator's folder with villages of the classifier: what says that a name is a village makes it one of them, and
/// nothing else does.
class ListedVillagesTest {
    private static final ArticleReading READING = new ArticleReading(
            LanguagePacks.load(), Gazetteer.with(Optional.of(Path.of("src/test/resources/villages"))));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/villages/cases.txt", delimiterString = "|", emptyValue = "")
    void aVillageIsTheListedOneOnlyWhereItIsAVillage(String sentence, String places) {
        String read = READING.read(ClaimLines.article(sentence)).claims().stream()
                .flatMap(claim -> claim.place().map(ClaimLines::place).stream())
                .collect(Collectors.joining("; "));

        assertEquals(places, read);
    }
}
