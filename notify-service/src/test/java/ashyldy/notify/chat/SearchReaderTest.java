package ashyldy.notify.chat;

import java.util.List;
import java.util.stream.Collectors;

import ashyldy.notify.subscription.FilterQuery;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.InterestJson;
import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What is looked for, as the address of the same filter; the readings that are tried one after another with `or`
/// between them.
class SearchReaderTest {
    private final SearchReader reader = new SearchReader(Gazetteer.kazakhstan());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/searches.txt", delimiter = '|', quoteCharacter = '`')
    void understandsPlacesKindsAndWords(String wanted, String read) {
        assertEquals(read, shown(reader.read(wanted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "\u202e\u200b", "в", "\ud83d\ude00"})
    void whatAsksForNothingIsNoSearch(String wanted) {
        assertEquals(List.of(), reader.read(wanted));
    }

    @Test
    void aHundredWordsAreRead() {
        assertEquals(
                2,
                reader.read("слово%d ".repeat(100).formatted((Object[]) numbers(100)))
                        .size());
    }

    private static Integer[] numbers(int count) {
        Integer[] numbers = new Integer[count];
        for (int at = 0; at < count; at++) {
            numbers[at] = 1000 + at;
        }
        return numbers;
    }

    private static String shown(List<Interest> readings) {
        return readings.stream()
                .map(InterestJson::filter)
                .map(filter -> FilterQuery.parameters(filter.withoutEvents()))
                .map(Object::toString)
                .collect(Collectors.joining(" or "));
    }
}
