package ashyldy.ingest.preview;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DrawnTextTest {
    @Test
    void aQuoteIsDrawnUnderItsWordsWithWhatItSays() {
        assertEquals(
                """
                  A school for 600 pupils opened in Talgar.
                               ---------- 1 capacity 600 places
                                          ^^^^^^ 1 stage:opened
                                                    ------ 1 place
                """.stripTrailing(),
                drawn(
                        "A silent line.\nA school for 600 pupils opened in Talgar.",
                        100,
                        mark("600 pupils", "1 capacity 600 places", false),
                        mark("opened", "1 stage:opened", true),
                        mark("Talgar", "1 place", false)));
    }

    @Test
    void marksThatHaveRoomBesideEachOtherShareALine() {
        assertEquals(
                """
                  opened, after all the long years of waiting, in Talgar
                  ^^^^^^ 1 stage:opened                           ------ 1 place
                """.stripTrailing(),
                drawn(
                        "opened, after all the long years of waiting, in Talgar",
                        100,
                        mark("opened", "1 stage:opened", true),
                        mark("Talgar", "1 place", false)));
    }

    @Test
    void atTheEdgeOfTheTerminalTheLabelStandsBefore() {
        assertEquals(
                """
                  A new school in the village of Bereke
                                         1 place ------
                """.stripTrailing(),
                drawn("A new school in the village of Bereke", 41, mark("Bereke", "1 place", false)));
    }

    @Test
    void aLongLineIsWrappedBetweenWordsAndItsQuoteGoesOn() {
        assertEquals(
                """
                  The school of
                      ---------
                  the village
                  ----------- 1 name
                  opened.
                """.stripTrailing(),
                drawn("The school of the village opened.", 18, mark("school of the village", "1 name", false)));
    }

    @Test
    void lettersSetUponOthersAndWideOnesKeepTheColumns() {
        assertEquals(
                """
                  Жаңа й 学校 мектеп ашылды
                              ------ 1 name
                """.stripTrailing().replace("й", "и\u0306"),
                drawn("Жаңа и\u0306 学校 мектеп ашылды", 60, mark("мектеп", "1 name", false)));
        assertEquals(List.of(5, 4, 1), List.of(CellWidth.of("ашық!"), CellWidth.of("学校"), CellWidth.of("и\u0306")));
    }

    @Test
    void aWordWithoutEndIsCutAndNothingSteersTheTerminal() {
        String hostile = "x".repeat(500) + "\u001B[31m opened";
        String drawn = drawn(hostile, 40, mark("opened", "1 stage:opened", true));
        assertTrue(drawn.lines().allMatch(line -> line.length() <= 40), drawn);
        assertTrue(drawn.chars().noneMatch(letter -> letter == 0x1B));
    }

    /// A mark before it is known where its words stand.
    private record Words(String words, String label, boolean stage) {}

    private static Words mark(String words, String label, boolean stage) {
        return new Words(words, label, stage);
    }

    private static String drawn(String text, int columns, Words... marks) {
        List<Mark> placed = List.of(marks).stream()
                .map(one -> new Mark(
                        text.indexOf(one.words()),
                        text.indexOf(one.words()) + one.words().length(),
                        one.label(),
                        one.stage()))
                .toList();
        return String.join("\n", new DrawnText(text, columns).lines(placed)).stripTrailing();
    }
}
