package ashyldy.edge.fresh;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RevisionTest {
    private static final Instant CHANGED = Instant.parse("2026-11-07T10:00:30.700Z");

    private final Revision revision = new Revision("abc", Optional.of(CHANGED));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    "abc"                   | true
                    W/"abc"                 | true
                    "x", W/"abc" , "y"      | true
                    *                       | true
                    "abc-gzip"              | true
                    W/"abc--gzip"           | true
                    "abc;gzip"              | true
                    "abcd"                  | false
                    "ABC"                   | false
                    w/"x"                   | false
                    abc                     | false
                    "abc                    | false
                    "x-gzip"                | false
                    ""                      | false""")
    void aTagIsComparedWeakly(String sent, boolean known) {
        assertEquals(known, revision.isKnown(List.of(sent), List.of()));
    }

    @Test
    void oneOfSeveralLinesIsEnough() {
        assertTrue(revision.isKnown(List.of("\"x\"", "W/\"abc\""), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sat, 07 Nov 2026 10:00:30 GMT | true
                    Sat, 07 Nov 2026 10:00:31 GMT | true
                    Sat, 07 Nov 2026 10:00:29 GMT | false
                    yesterday                     | false""")
    void aDateIsComparedToTheSecond(String sent, boolean known) {
        assertEquals(known, revision.isKnown(List.of(), List.of(sent)));
    }

    @Test
    void aTagIsStrongerThanADate() {
        assertFalse(revision.isKnown(List.of("\"old\""), List.of("Sat, 07 Nov 2026 10:00:31 GMT")));
    }

    @Test
    void withoutADateOfItsOwnItIsKnownByItsTagAlone() {
        assertFalse(Revision.of("abc").isKnown(List.of(), List.of("Sat, 07 Nov 2026 10:00:31 GMT")));
    }

    @Test
    void nothingIsSaidOfASecondThatIsNotOver() {
        assertEquals(
                Optional.empty(),
                Revision.of("abc").changedAt(CHANGED, CHANGED.plusMillis(200)).changedAt());
        assertEquals(
                Optional.of(Instant.parse("2026-11-07T10:00:30Z")),
                Revision.of("abc").changedAt(CHANGED, CHANGED.plusMillis(400)).changedAt());
    }

    @Test
    void theSameContentHasTheSameTag() {
        assertEquals(Revision.of("a".getBytes(UTF_8)), Revision.of("a".getBytes(UTF_8)));
        assertNotEquals(Revision.of("a".getBytes(UTF_8)), Revision.of("b".getBytes(UTF_8)));
        assertThrows(IllegalArgumentException.class, () -> Revision.of("a\"b"));
    }
}
