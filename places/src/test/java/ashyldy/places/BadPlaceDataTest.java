package ashyldy.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BadPlaceDataTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheFilesThatWeBring() throws IOException {
        for (String name :
                List.of("units.tsv", "settlements.tsv", "positions.tsv", "type-words.tsv", "guarded-names.tsv")) {
            try (InputStream file = PlaceFiles.BUNDLED.open(name)) {
                Files.copy(file, folder.resolve(name));
            }
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/cases/bad-lines.txt", delimiterString = "|")
    void aLineThatCannotBeRightIsNamed(String file, String line, String complaint) throws IOException {
        Path spoiled = folder.resolve(file);
        Files.writeString(spoiled, Files.readString(spoiled) + line.replace("TAB", "\t") + "\n");
        int last = Files.readAllLines(spoiled).size();

        var refused = assertThrows(BadPlaceData.class, () -> Gazetteer.read(folder));

        assertEquals("%s:%d: %s".formatted(file, last, complaint), refused.getMessage());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("positions.tsv"));

        var refused = assertThrows(BadPlaceData.class, () -> Gazetteer.read(folder));

        assertTrue(refused.getMessage().startsWith("positions.tsv: cannot be read"), refused::getMessage);
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("settlements.tsv"), new byte[] {'c', 'o', 'd', 'e', '\n', (byte) 0xCA, '\n'});

        var refused = assertThrows(BadPlaceData.class, () -> Gazetteer.read(folder));

        assertTrue(refused.getMessage().startsWith("settlements.tsv: cannot be read"), refused::getMessage);
    }

    @Test
    void theSameFilesInAFolderMakeTheSameGazetteer() {
        assertEquals(Gazetteer.kazakhstan().all(), Gazetteer.read(folder).all());
    }
}
