package ashyldy.notify.chat;

import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SubscribeMenuTest {
    private static final Gazetteer GAZETTEER = Gazetteer.kazakhstan();
    private final SubscribeMenu menu = new SubscribeMenu(GAZETTEER, ChatWords.in(Language.EN));

    @Test
    void everyPlaceCanBeChosenWithEveryKindInTheRoomThatAButtonHas() {
        for (Place place : GAZETTEER.all()) {
            assertFalse(menu.kinds(Optional.of(place)).keyboard().rows().isEmpty());
            menu.events(Optional.of(place), Optional.of(Kind.INDUSTRIAL_ZONE));
            menu.places(Optional.of(place), 0);
        }
    }

    @Test
    void theFirstPageHasTheCountryTheRegionsAndTheCitiesOfTheRepublic() {
        assertEquals(21, menu.places(Optional.empty(), 0).keyboard().rows().size());
    }

    @Test
    void aNameThatSeveralPlacesHaveIsAskedBack() {
        var page = menu.candidates("Almaty").orElseThrow();
        assertTrue(page.keyboard().rows().size() > 1, page.toString());
        assertTrue(menu.candidates("Nowhere at all").isEmpty());
    }

    @Test
    void theBotSaysTheSameInAllLanguages() throws Exception {
        List<List<String>> keys = new ArrayList<>();
        for (Language language : Language.values()) {
            var words = new Properties();
            try (var text = new InputStreamReader(
                    getClass()
                            .getResourceAsStream("/ashyldy/notify/chat/chat_%s.properties".formatted(language.code())),
                    UTF_8)) {
                words.load(text);
            }
            keys.add(words.stringPropertyNames().stream().sorted().toList());
        }
        assertEquals(keys.get(0), keys.get(1));
        assertEquals(keys.get(1), keys.get(2));
    }
}
