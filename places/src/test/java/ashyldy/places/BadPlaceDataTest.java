package ashyldy.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An operator's tables, one line of which cannot be right. */
class BadPlaceDataTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/cases/bad-lines.txt", delimiterString = "|")
    void aLineThatCannotBeRightIsNamed(String file, String line, String complaint) throws IOException {
        Path spoiled = folder.resolve(file);
        Files.writeString(spoiled, columns(file) + "\n" + line.replace("TAB", "\t") + "\n");

        var refused = assertThrows(BadPlaceData.class, () -> Gazetteer.with(Optional.of(folder)));

        assertEquals("%s:2: %s".formatted(spoiled, complaint), refused.getMessage());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        var refused = assertThrows(
                BadPlaceData.class, () -> Gazetteer.chosenBy(Map.of("ASHYLDY_PLACES", nowhere.toString())));

        assertEquals(nowhere + ": there is no such folder of places", refused.getMessage());
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("settlements.tsv");
        Files.write(file, new byte[] {'c', 'o', 'd', 'e', '\n', (byte) 0xCA, '\n'});

        var refused = assertThrows(BadPlaceData.class, () -> Gazetteer.with(Optional.of(folder)));

        assertTrue(refused.getMessage().startsWith(file + ": cannot be read"), refused::getMessage);
    }

    /** The classifier's table has the columns of the settlements. */
    private static String columns(String file) throws IOException {
        String name = file.equals("classifier.tsv") ? "settlements.tsv" : file;
        try (InputStream stream = PlaceFiles.BUNDLED.open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
