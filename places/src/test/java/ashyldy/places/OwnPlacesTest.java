package ashyldy.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OwnPlacesTest {

    private static final String COLUMNS = "code\tlevel\tparent\tkk\tru\ten\taliases_kk\taliases_ru\taliases_en\tnote\n";

    @TempDir
    Path folder;

    @Test
    void anEmptyFolderAddsNothing() {
        assertEquals(
                Gazetteer.kazakhstan().all(),
                Gazetteer.with(Optional.of(folder)).all());
    }

    @Test
    void withoutAFolderThereAreOursAlone() {
        assertSame(Gazetteer.kazakhstan(), Gazetteer.chosenBy(Map.of()));
        assertSame(Gazetteer.kazakhstan(), Gazetteer.chosenBy(Map.of("ASHYLDY_PLACES", " ")));
    }

    @Test
    void anOwnVillageWithItsPositionAndItsGuardStandsBesideOurs() throws IOException {
        write("settlements.tsv", COLUMNS + "1962-kokzhazyk\tsettlement\t1962\tКөкжазық\tКокжазык\tKokzhazyk\t\t\t\t\n");
        write("positions.tsv", "code\tlatitude\tlongitude\tpopulation\tgeonames\n1962-kokzhazyk\t43.31\t77.06\t\t\n");
        write("guarded-names.tsv", "name\tmeans\nКокжазык\twater\n");

        Gazetteer gazetteer = Gazetteer.with(Optional.of(folder));
        Place village = gazetteer.named("Кокжазык").getFirst();

        assertEquals("1962", gazetteer.district(village).orElseThrow().code().value());
        assertEquals(43.31, village.coordinates().orElseThrow().latitude());
        assertTrue(gazetteer.wantsProof("Кокжазык"));
        assertFalse(gazetteer.wantsProof(village), "an operator who wrote it by hand means it");
        assertEquals(Gazetteer.kazakhstan().all().size() + 1, gazetteer.all().size());
    }

    @Test
    void aVillageOfTheClassifierWantsProofAndAnImportDoesNotSeeIt() throws IOException {
        write("classifier.tsv", COLUMNS + "196299100\tsettlement\t1962\tМирное\tМирное\tMirnoe\t\t\t\t\n");

        Gazetteer gazetteer = Gazetteer.with(Optional.of(folder));

        assertTrue(gazetteer.wantsProof(gazetteer.byCode("196299100").orElseThrow()));
        assertFalse(gazetteer.wantsProof(gazetteer.byCode("1962-tonkeris").orElseThrow()));
        assertEquals(
                Gazetteer.kazakhstan().all(),
                Gazetteer.unclassified(Optional.of(folder)).all());
    }

    @Test
    void whoTypesTheNameOfATownMeansNoVillageOfTheClassifier() throws IOException {
        write(
                "classifier.tsv",
                COLUMNS + "196299100\tsettlement\t1962\tАқтау\tАктау\tAktau\t\t\t\t\n"
                        + "196299103\tsettlement\t1962\tМирное\tМирное\tMirnoe\t\t\t\t\n");

        Gazetteer gazetteer = Gazetteer.with(Optional.of(folder));

        assertEquals(Gazetteer.kazakhstan().named("Актау"), gazetteer.meantBy("Актау"));
        assertEquals(gazetteer.named("Мирное"), gazetteer.meantBy("Мирное"));
        assertEquals(1, gazetteer.meantBy("Мирное").size());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
