package ashyldy.notify.alert;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ForeignTest {
    /// `<` and `>` stand for the isolate and its end.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            New School                        | New School
            Жаңа мектеп                       | Жаңа мектеп
            \u0645\u062f\u0631\u0633\u0629 7  | <\u0645\u062f\u0631\u0633\u0629 7>
            A \u05d1\u05d9\u05ea B            | <A \u05d1\u05d9\u05ea B>
            """)
    void whatRunsTheOtherWayTurnsNothingRoundButItself(String text, String shown) {
        assertEquals(shown.replace('<', '\u2068').replace('>', '\u2069'), Foreign.words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2069\u202eone", "one\u2068", "\u2067one\u2066\u2069", "\u202done\u202c", "o\u200bne\n"})
    void marksOfDirectionFromOutsideNeverArrive(String text) {
        assertEquals("one", Foreign.words(text));
    }
}
