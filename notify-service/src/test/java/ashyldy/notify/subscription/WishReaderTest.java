package ashyldy.notify.subscription;

import java.util.List;

import ashyldy.edge.json.EventJson;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WishReaderTest {
    private final WishReader reader = new WishReader(new FilterReader(new PlaceChoice(Gazetteer.kazakhstan())), true);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "/cases/wishes.txt", delimiter = '|', quoteCharacter = '\0')
    void namesTheFieldThatItCannotAccept(String body, String field, String answer) throws Exception {
        var request = EventJson.mapper().readValue(body, SubscriptionRequest.class);

        if (field == null) {
            reader.read(request);
            return;
        }
        var refused = assertThrows(BadField.class, () -> reader.read(request));
        assertEquals(field, refused.field());
        String said = refused.getMessage() + refused.choices();
        assertTrue(said.contains(answer), said);
    }

    @Test
    void offersTheCodesOfAllPlacesThatShareAName() throws Exception {
        var refused = assertThrows(BadField.class, () -> reader.read(wish("Абай ауданы")));

        List<String> codes = refused.choices().stream()
                .map(choice -> ((PlaceChoice.Candidate) choice).code())
                .toList();
        assertTrue(codes.size() >= 2, codes.toString());
        for (String code : codes) {
            assertEquals(
                    code,
                    reader.read(wish(code))
                            .interest()
                            .where()
                            .places()
                            .iterator()
                            .next()
                            .value());
        }
    }

    private static SubscriptionRequest wish(String place) throws JsonProcessingException {
        String body = "{\"place\": \"%s\", \"language\": \"kk\"}".formatted(place);
        return EventJson.mapper().readValue(body, SubscriptionRequest.class);
    }

    @Test
    void saysThatNoMailIsSentWhereTheOperatorHasNoServer() throws Exception {
        var without = new WishReader(new FilterReader(new PlaceChoice(Gazetteer.kazakhstan())), false);
        var request = EventJson.mapper()
                .readValue(
                        "{\"language\":\"kk\",\"email\":{\"address\":\"dana@example.kz\"}}", SubscriptionRequest.class);

        var refused = assertThrows(BadField.class, () -> without.read(request));

        assertEquals("email", refused.field());
        assertEquals("This service sends no mail: its operator has set no ASHYLDY_MAIL_HOST.", refused.getMessage());
    }
}
