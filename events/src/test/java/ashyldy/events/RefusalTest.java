package ashyldy.events;

import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Each row breaks one value of an example, and says whether the schema, the record or both must refuse it.
class RefusalTest {
    enum By {
        SCHEMA,
        RECORD,
        BOTH
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvFileSource(resources = "/cases/broken.txt", delimiterString = "|", quoteCharacter = '\'')
    void refusesBrokenDocuments(String type, String field, String value, By by) {
        var event = EventType.of("kz.ashyldy." + type + ".v1").orElseThrow();
        var broken = broken(Published.example(event), JsonPointer.compile(field), value);
        if (by == By.RECORD) {
            assertEquals(List.of(), Schemas.refusals(event, broken), "the schema cannot say this");
        } else {
            assertFalse(Schemas.accepts(event, broken), "the schema takes it");
        }
        if (by == By.SCHEMA) {
            assertDoesNotThrow(() -> Wire.read(event, broken));
        } else {
            assertThrows(UncheckedIOException.class, () -> Wire.read(event, broken));
        }
    }

    private static JsonNode broken(JsonNode example, JsonPointer field, String value) {
        return value == null ? Fields.without(example, field) : Fields.with(example, field, Wire.tree(value));
    }
}
