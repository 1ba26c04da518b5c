package ashyldy.ingest.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.ingest.Cases;
import ashyldy.ingest.language.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SentenceLanguageTest {
    private static final TextReading TEXT = new TextReading(LanguagePacks.load());

    static Stream<List<String>> cases() {
        return Cases.rows("languages.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSentenceIsReadInItsLanguage(List<String> row) {
        String languages = TEXT.read(row.get(1)).sentences().stream()
                .map(sentence -> sentence.language().code())
                .collect(Collectors.joining(" "));
        assertEquals(row.get(0), languages);
    }
}
