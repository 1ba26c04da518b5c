package ashyldy.places.classifier;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The same two rows, as different offices save them. */
class ClassifierFileTest {

    private static final Charset OF_OFFICES = Charset.forName("windows-1251");

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "semicolons, mark, header",
                        StandardCharsets.UTF_8,
                        "\uFEFFid;parent_id;code;name\r\n1;0;190000000;Алматинская область\r\n2;1;196230100;с.Тонкерис\r\n"),
                Arguments.of(
                        "commas and quotes, no header",
                        StandardCharsets.UTF_8,
                        "190000000,\"Алматинская область\"\n\n196230100,\"с.Тонкерис\"\n"),
                Arguments.of(
                        "tabs, letters of offices",
                        OF_OFFICES,
                        "te\tab\tcd\tname_rus\n190000000\t19\t00\tАлматинская  область\n196230100\t19\t62\t с.Тонкерис \n"),
                Arguments.of(
                        "wide letters, numbers of a spreadsheet",
                        StandardCharsets.UTF_16,
                        "Код\tНаименование\n190000000.0\tАлматинская область\n196230100.0\tс.Тонкерис\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadWhoeverSavedIt(String how, Charset letters, String text) throws IOException {
        List<ClassifierRow> rows = ClassifierFile.rows(Files.write(folder.resolve("kato.csv"), text.getBytes(letters)));

        assertEquals(
                List.of("190000000 Алматинская область", "196230100 с.Тонкерис"),
                rows.stream().map(row -> row.code() + " " + row.russian()).toList());
    }

    @Test
    void theColumnWithKazakhLettersIsTheKazakhOneWhereverItStands() throws IOException {
        Path file = Files.writeString(
                folder.resolve("kato.csv"),
                "te;name_kaz;name_rus\n190000000;Алматы облысы;Алматинская область\n196230100;Тоңкеріс а.;с.Тонкерис\n");

        ClassifierRow row = ClassifierFile.rows(file).getLast();

        assertEquals("с.Тонкерис", row.russian());
        assertEquals("Тоңкеріс а.", row.kazakh().orElseThrow());
    }

    @Test
    void aLineWithoutACodeIsARowThatWillNotFit() throws IOException {
        Path file = Files.writeString(folder.resolve("kato.csv"), "190000000;Алматинская область\nwhat;с.Тонкерис\n");

        assertEquals(
                List.of(true, false),
                ClassifierFile.rows(file).stream().map(ClassifierRow::hasCode).toList());
    }

    @Test
    void whatIsNoClassifierIsRefusedInOneLine() throws IOException {
        Path prose = Files.writeString(folder.resolve("news.txt"), "В Талгаре открыли школу; мест 600.\n");

        var refused = assertThrows(UnreadableClassifier.class, () -> ClassifierFile.rows(prose));

        assertEquals(
                prose + " is no classifier: wanted is a table with a column of nine-digit codes and one of names"
                        + " (save a spreadsheet as CSV)",
                refused.getMessage());
    }
}
