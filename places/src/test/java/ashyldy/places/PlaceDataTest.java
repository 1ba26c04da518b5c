package ashyldy.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The files are clean: what a glance cannot see would make a name unfindable. */
class PlaceDataTest {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units.tsv",
                "settlements.tsv",
                "positions.tsv",
                "type-words.tsv",
                "guarded-names.tsv",
                "name-key.tsv",
                "past-memberships.tsv",
                "classifier/row-kinds.tsv",
                "classifier/letters.tsv"
            })
    void everyLineIsComposedAndWithoutStraySpaces(String file) throws IOException {
        for (String line : lines(file)) {
            assertEquals(Normalizer.normalize(line, Normalizer.Form.NFC), line);
            assertTrue(line.startsWith("#") || !line.contains("  "), line);
            assertTrue(!line.contains("\u00A0") && !line.endsWith(" "), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.tsv", "settlements.tsv", "positions.tsv"})
    void linesAreSortedByCode(String file) {
        List<String> codes = Table.read(PlaceFiles.BUNDLED, file).stream()
                .map(row -> row.text("code"))
                .toList();
        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @Test
    void noWordMixesScripts() {
        Gazetteer.kazakhstan().all().stream()
                .flatMap(place -> place.spellings().stream())
                .flatMap(spelling -> WORD.matcher(spelling).results())
                .forEach(word -> assertTrue(
                        !(CYRILLIC.matcher(word.group()).find()
                                && LATIN.matcher(word.group()).find()),
                        word.group()));
    }

    @Test
    void kazakhAndRussianNamesAreCyrillicAndEnglishOnesAreAscii() {
        for (Place place : Gazetteer.kazakhstan().all()) {
            assertTrue(!LATIN.matcher(place.names().kk() + place.names().ru()).find(), place::toString);
            assertTrue(place.names().en().chars().allMatch(letter -> letter < 128), place::toString);
        }
    }

    @Test
    void noAliasRepeatsANameOfItsPlace() {
        for (Place place : Gazetteer.kazakhstan().all()) {
            List<String> names = Stream.of(
                            place.names().all(), place.headlessNames().all())
                    .flatMap(List::stream)
                    .map(name -> ExactName.of(name).value())
                    .toList();
            for (String alias : place.aliases().all()) {
                assertTrue(!names.contains(ExactName.of(alias).value()), () -> place + " repeats " + alias);
            }
        }
    }

    @Test
    void everySettlementLiesNearTheCentreOfItsRegion() {
        Gazetteer gazetteer = Gazetteer.kazakhstan();
        for (Place place : gazetteer.all()) {
            Place region = gazetteer.region(place).orElseThrow();
            if (place.coordinates().isPresent()) {
                double km = place.coordinates()
                        .get()
                        .distanceKm(region.coordinates().orElseThrow());
                assertTrue(km < 560, () -> place + " lies " + km + " km from the centre of " + region);
            }
        }
    }

    @Test
    void everyOfficialCodeBeginsWithItsRegion() {
        Gazetteer gazetteer = Gazetteer.kazakhstan();
        for (Place place : gazetteer.all()) {
            String region = gazetteer.region(place).orElseThrow().code().value();
            assertTrue(place.code().value().startsWith(region), place::toString);
            assertTrue(
                    !place.code().isOfficial()
                            || List.of(2, 4, 6, 9).contains(place.code().value().length()),
                    place::toString);
        }
    }

    @Test
    void noWordOfTheLanguagesStandsInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertTrue(!CYRILLIC.matcher(Files.readString(file)).find(), file::toString);
            }
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = PlaceFiles.BUNDLED.open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
