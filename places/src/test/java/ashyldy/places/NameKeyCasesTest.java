package ashyldy.places;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NameKeyCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/same-key.txt", delimiterString = "|")
    void oneNameHasOneKeyInEveryScript(String spellings) {
        var keys = Arrays.stream(spellings.split(" = ")).map(NameKey::of).collect(Collectors.toSet());
        assertEquals(1, keys.size(), keys::toString);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvFileSource(resources = "/cases/different-key.txt", delimiterString = "|")
    void otherNamesKeepOtherKeys(String name, String other) {
        assertNotEquals(NameKey.of(name), NameKey.of(other));
    }

    @Test
    void theVowelBlindKeyMeetsMore() {
        assertEquals(
                NameKey.of("Алатауский").vowelBlind(), NameKey.of("Улытауский").vowelBlind());
    }

    @Test
    void whatHasNoLettersHasNoKey() {
        assertTrue(NameKey.of(" – !").isEmpty());
        assertFalse(NameKey.of("7").isEmpty());
    }
}
