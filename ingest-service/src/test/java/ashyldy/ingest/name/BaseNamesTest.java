package ashyldy.ingest.name;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.ingest.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class BaseNamesTest {
    private static final BaseNames NAMES = new BaseNames();

    static Stream<List<String>> cases() {
        return Cases.rows("base-names.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNameStandsAloneInItsBaseForm(List<String> row) {
        boolean quoted = row.size() > 3 && row.get(3).equals("quoted");
        assertEquals(row.get(2), NAMES.of(row.get(0), language(row.get(1)), quoted));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBaseFormIsItsOwnBaseForm(List<String> row) {
        boolean quoted = row.size() > 3 && row.get(3).equals("quoted");
        assertEquals(row.get(2), NAMES.of(row.get(2), language(row.get(1)), quoted));
    }

    @Test
    void aNameThatIsPrintedInItsBaseFormNeedsNone() {
        var printed = new ProjectName("Ледовый дворец", Language.RU, new Quote(0, 14, "Ледовый дворец"));
        assertEquals(printed, NAMES.withBase(printed, "Ледовый дворец"));
    }

    @Test
    void nothingIsInflectedInsideQuotationMarks() {
        String text = "школу «Тёплой воды»";
        var quoted = new ProjectName("Тёплой воды", Language.RU, new Quote(7, 18, "Тёплой воды"));
        assertEquals(quoted, NAMES.withBase(quoted, text));
        var bare = new ProjectName("Тёплой воды", Language.RU, new Quote(0, 11, "Тёплой воды"));
        assertEquals("Тёплая вода", NAMES.withBase(bare, "Тёплой воды").shown());
    }

    @Test
    void anyTextWhateverHasAForm() {
        var random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            String text = "a"
                    + random.ints(12, 0x20, 0x520)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            for (Language language : Language.values()) {
                assertFalse(NAMES.of(text, language, random.nextBoolean()).isBlank(), text);
            }
        }
    }

    private static Language language(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Test
    void aVillageOfEitherLatinAlphabetIsWrittenInCyrillic() {
        assertEquals("Ақшолақ", NAMES.inCyrillic("Aqsholaq"));
        assertEquals("Ақтоғай", NAMES.inCyrillic("Aqtoǧai"));
        assertEquals("Ақтоғай", NAMES.inCyrillic("Ақтоғай"));
    }
}
