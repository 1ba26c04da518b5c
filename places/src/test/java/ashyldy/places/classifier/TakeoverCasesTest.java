package ashyldy.places.classifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TakeoverCasesTest {

    @TempDir
    Path folder;

    private final Gazetteer gazetteer = Gazetteer.kazakhstan();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/classifier-labels.txt", delimiterString = "|")
    void aTypeWordIsTakenOff(String printed, String kind, String name) {
        Label label = LabelReader.bundled().read(printed);

        assertEquals(
                kind,
                label.kind().map(found -> found.name().toLowerCase(Locale.ROOT)).orElse(null));
        assertEquals(name, label.name());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/english-letters.txt", delimiterString = "|")
    void anEnglishNameIsWrittenInItsLetters(String name, String english) {
        assertEquals(english, EnglishLetters.bundled().write(name));
    }

    @Test
    void everyRowGoesWhereTheTableSays() throws IOException {
        List<String> wanted = new ArrayList<>();
        List<ClassifierRow> rows = new ArrayList<>();
        for (String[] cells : cases()) {
            rows.add(new ClassifierRow(rows.size() + 1, cells[0], cells[1], Optional.empty()));
            wanted.add(cells[1] + " | " + cells[2]);
        }
        var takeover = new Takeover(gazetteer, rows);

        List<String> got = rows.stream()
                .map(row -> row.russian() + " | " + described(takeover.of(row)))
                .toList();

        assertEquals(String.join("\n", wanted), String.join("\n", got));
    }

    @Test
    void aKazakhNameIsKeptWhereTheFileGivesOne() {
        var row = new ClassifierRow(1, "196230103", "с.Кызылту", Optional.of("Қызылту а."));

        Outcome outcome = new Takeover(gazetteer, List.of(row)).of(row);

        assertEquals("taken 196230103 settlement 1962 Қызылту Кызылту Kyzyltu", described(outcome));
    }

    @Test
    void whatIsWrittenIsReadAsPlacesThatWantProofAndTwiceIsHarmless() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        String written = takenOver(first);
        Gazetteer now = Gazetteer.with(Optional.of(first));

        assertEquals(gazetteer.all().size() + 6, now.all().size());
        assertTrue(now.wantsProof(now.byCode("636430103").orElseThrow()));
        assertEquals(written, takenOver(first), "the second time");
        assertEquals(
                List.of("classifier-report.tsv", "classifier.tsv"),
                Files.list(first)
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void theReportCountsAndListsWhatDidNotFit() throws IOException {
        TakeoverReport report = report(gazetteer);

        assertTrue(report.summary().contains("taken over              6"), report.summary()::toString);
        assertTrue(report.table().contains("left out\t6\t196230105\tзимовка Карасу\t" + Reason.OUTPOST.words()));
        assertTrue(report.table().contains("known\t4\t196230100\tс.Тонкерис\t1962-tonkeris Tonkeris"));
    }

    private String takenOver(Path into) throws IOException {
        TakeoverReport report = report(Gazetteer.unclassified(Optional.of(into)));
        new OwnTables(into).write(report);
        return Files.readString(new OwnTables(into).write(report.places(), Path.of("classifier.csv")));
    }

    private static TakeoverReport report(Gazetteer gazetteer) throws IOException {
        List<ClassifierRow> rows = new ArrayList<>();
        for (String[] cells : cases()) {
            rows.add(new ClassifierRow(rows.size() + 1, cells[0], cells[1], Optional.empty()));
        }
        var takeover = new Takeover(gazetteer, rows);
        var report = new TakeoverReport();
        rows.forEach(row -> report.add(takeover.of(row)));
        return report;
    }

    private static List<String[]> cases() throws IOException {
        try (InputStream file = TakeoverCasesTest.class.getResourceAsStream("/cases/takeover.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .toList();
        }
    }

    private static String described(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken taken -> {
                ClassifiedPlace place = taken.place();
                yield String.join(
                        " ",
                        "taken",
                        place.code().value(),
                        place.level().word(),
                        place.parent().code().value(),
                        place.names().kk(),
                        place.names().ru(),
                        place.names().en());
            }
            case Outcome.Known known -> "known " + known.place().code();
            case Outcome.Structure _ -> "structure";
            case Outcome.LeftOut left -> "left out: " + left.reason().words();
        };
    }
}
