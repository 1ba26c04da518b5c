package ashyldy.notify.owner;

import java.time.Instant;

import ashyldy.edge.json.EventJson;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.PlaceChoice;
import ashyldy.places.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MuteReaderTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");

    private final MuteReader reader = new MuteReader(new PlaceChoice(Gazetteer.kazakhstan()));

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvFileSource(resources = "/cases/mutes.txt", delimiter = '|', quoteCharacter = '\0')
    void understandsWhatIsMutedAndHowLong(String body, String field, String expected) throws Exception {
        var request = EventJson.mapper().readValue(body, MuteRequest.class);

        if (field == null) {
            assertEquals(Instant.parse(expected), reader.read(request, NOW).until());
            return;
        }
        var refused = assertThrows(BadField.class, () -> reader.read(request, NOW));
        assertEquals(field, refused.field());
        assertTrue((refused.getMessage() + refused.choices()).contains(expected), refused.getMessage());
    }
}
