package ashyldy.local.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlacesCommandTest {

    private static final String CLASSIFIER = """
            code;name
            190000000;Алматинская область
            196200000;Талгарский район
            196230100;с.Тонкерис
            196230103;с.Мирное
            196230105;зимовка Карасу
            """;

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void villagesAreTakenOverIntoTheDataFolderAndTheRestIsReported() throws IOException {
        Path file = Files.writeString(home.resolve("kato.csv"), CLASSIFIER);

        int code = run(Map.of(), "places", file.toString());

        Path folder = home.resolve(".ashyldy/places");
        int all = Gazetteer.kazakhstan().all().size() + 1;
        assertEquals(0, code, this::said);
        assertEquals("""
                taken over              1
                known already           1
                regions, districts      2
                did not fit             1
                         1 a wintering place, a farm, a siding or the like, no settlement
                           line 6 196230105 зимовка Карасу

                %d places are known now: F/classifier.tsv
                every row that was not taken over: F/classifier-report.tsv
                Services read it when they start; what was read before: ./ashyldy reread
                """.formatted(all), said().replace(folder.toString(), "F"));
        assertEquals(all, Gazetteer.with(Optional.of(folder)).all().size());
    }

    @Test
    void anotherFolderIsChosenByItsVariable() throws IOException {
        Path file = Files.writeString(home.resolve("kato.csv"), CLASSIFIER);
        Path own = Files.createDirectory(home.resolve("own"));

        run(Map.of("ASHYLDY_PLACES", own.toString()), "places", file.toString());

        assertTrue(Files.exists(own.resolve("classifier.tsv")), this::said);
        assertFalse(Files.exists(home.resolve(".ashyldy/places")));
    }

    @Test
    void whatIsNoClassifierIsOneLineAndLeavesTheTableAsItWas() throws IOException {
        Path good = Files.writeString(home.resolve("kato.csv"), CLASSIFIER);
        Path prose = Files.writeString(home.resolve("news.txt"), "В Талгаре открыли школу.\n");
        Path units = Files.writeString(home.resolve("units.csv"), "190000000;Алматинская область\n");
        run(Map.of(), "places", good.toString());
        String before = Files.readString(home.resolve(".ashyldy/places/classifier.tsv"));

        assertEquals(1, run(Map.of(), "places", prose.toString()));
        assertEquals(1, run(Map.of(), "places", units.toString()));

        assertEquals(
                2, err.toString(StandardCharsets.UTF_8).lines().count(), () -> err.toString(StandardCharsets.UTF_8));
        assertEquals(before, Files.readString(home.resolve(".ashyldy/places/classifier.tsv")));
    }

    @Test
    void aBrokenOwnTableIsOneLineWithFileAndLine() throws IOException {
        Path file = Files.writeString(home.resolve("kato.csv"), CLASSIFIER);
        Path own = Files.createDirectories(home.resolve(".ashyldy/places")).resolve("settlements.tsv");
        Files.writeString(own, "code\tlevel\n1962-x\tvillage\n");

        assertEquals(1, run(Map.of(), "places", file.toString()));
        assertEquals("ashyldy: " + own + ":2: unknown level 'village'\n", err.toString(StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(Map<String, String> environment, String... arguments) {
        var terminal = new Terminal(printer(out), printer(err), environment, home);
        return Ashyldy.commands(terminal).execute(arguments);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
