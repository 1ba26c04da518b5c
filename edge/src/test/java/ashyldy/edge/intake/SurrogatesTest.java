package ashyldy.edge.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

class SurrogatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        {"a": "school"}              | false
        {"a": "\\ud83c\\udfeb"}      | false
        {"a": "\\uD83C\\uDFEB"}      | false
        {"a": "\\u0434\\u0430"}      | false
        {"a": "мектеп 🏫"}           | false
        {"a": "\\\\ud83c is text"}   | false
        {"a": "\\ud83c"}            | true
        {"a": "\\udfeb"}            | true
        {"a": "\\ud83c\\ud83c"}      | true
        {"a": "\\udfeb\\ud83c"}      | true
        {"a": "x\\ud83cy\\udfeb"}    | true
        """)
    void halfACharacterIsFoundAndAWholeOneIsNot(String json, boolean alone) {
        assertEquals(alone, Surrogates.standAlone(json.getBytes(UTF_8)));
    }
}
