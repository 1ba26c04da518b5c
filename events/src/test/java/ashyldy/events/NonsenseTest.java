package ashyldy.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// The constructors refuse what cannot be true.
class NonsenseTest {
    private static final Quote QUOTE = new Quote(0, 6, "school");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # start | end | text
            -1      | 5   | school
            0       | 5   | school
            0       | 7   | school
            6       | 0   | school
            3       | 3   | ''
            """)
    void aQuoteIsAsLongAsItsWords(int start, int end, String text) {
        assertThrows(IllegalArgumentException.class, () -> new Quote(start, end, text));
    }

    @Test
    void aQuoteCountsUtf16Units() {
        assertDoesNotThrow(() -> new Quote(10, 12, Character.toString(0x1F3EB)));
        assertThrows(NullPointerException.class, () -> new Quote(0, 1, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # start | end | sentence
            4       | 17  | school opened
            0       | 13  | School opened
            0       | 5   | schoo
            0       | 7   | school
            """)
    void aQuoteStandsInItsSentenceAtItsPlace(int start, int end, String sentence) {
        assertThrows(IllegalArgumentException.class, () -> QUOTE.within(new QuotedSentence(start, end, sentence)));
    }

    @Test
    void aQuoteKnowsWhatStandsAroundIt() {
        var opened = new Quote(10, 16, "school").within(new QuotedSentence(6, 24, "The school opened."));
        assertEquals("The  opened.", opened.before() + opened.after());
        assertEquals("", QUOTE.before() + QUOTE.after());
    }

    @Test
    void whatStandsInTheTextNeedNotSaySo() {
        assertEquals(
                QUOTE, new Quote(0, 6, "school", Optional.of(ArticlePart.TEXT), Optional.empty(), Optional.empty()));
        assertEquals(ArticlePart.TITLE, QUOTE.inTitle().part());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void phasesCountFromOne(int ordinal) {
        assertThrows(IllegalArgumentException.class, () -> new Phase(ordinal, QUOTE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, 1.2, Double.NaN, Double.POSITIVE_INFINITY})
    void aConfidenceLiesBetweenZeroAndOne(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> claim(confidence, List.of()));
    }

    @Test
    void aClaimCopiesItsListsAndTakesNoneForEmpty() {
        var rules = new ArrayList<>(List.of("stage.en.opened"));
        var claim = claim(1, rules);
        rules.clear();
        assertEquals(List.of("stage.en.opened"), claim.rules());
        assertEquals(List.of(), claim(0, null).rules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # from     | to
            2026-09-02 | 2026-09-01
            2026-09-01 | -
            -          | 2026-09-01
            """)
    void aDateIsAnIntervalOrOpen(LocalDate from, LocalDate to) {
        assertThrows(IllegalArgumentException.class, () -> date(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # from     | to
            2026-09-01 | 2026-09-01
            2026-01-01 | 2026-12-31
            -          | -
            """)
    void aDateMayBeADayOrAYearOrUnknown(LocalDate from, LocalDate to) {
        assertDoesNotThrow(() -> date(from, to));
    }

    @Test
    void anAmountIsNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> amount("-0.01"));
        assertDoesNotThrow(() -> amount("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aNameIsNotBlank(String text) {
        assertThrows(IllegalArgumentException.class, () -> new ProjectName(text, Language.KK, QUOTE));
        var name = new ProjectName("school", Language.EN, QUOTE);
        assertThrows(IllegalArgumentException.class, () -> name.withBase(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -13})
    void anAggregateCountsSomething(int count) {
        assertThrows(IllegalArgumentException.class, () -> new Aggregate(count));
    }

    @Test
    void aPlaceNameNamesSomething() {
        Optional<String> unknown = Optional.empty();
        assertThrows(IllegalArgumentException.class, () -> new PlaceName(unknown, unknown, unknown, unknown, unknown));
        assertDoesNotThrow(() -> new PlaceName(unknown, unknown, unknown, unknown, Optional.of("Besagash")));
    }

    @Test
    void anEventTypeIsFoundByItsCodeAlone() {
        for (var type : EventType.values()) {
            assertEquals(Optional.of(type), EventType.of(type.code()));
        }
        assertEquals(Optional.empty(), EventType.of("kz.ashyldy.project.demolished.v1"));
        assertEquals(Optional.empty(), EventType.of("kz.ashyldy.project.opened.v2"));
    }

    private static ProjectDate date(LocalDate from, LocalDate to) {
        return new ProjectDate(
                DateRole.OPENING,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                DatePrecision.INTERVAL,
                DateBasis.TEXT,
                QUOTE);
    }

    private static Amount amount(String value) {
        return new Amount(Measure.CAPACITY, new BigDecimal(value), "places", Scope.PROJECT, Approximation.EXACT, QUOTE);
    }

    private static Claim claim(double confidence, List<String> rules) {
        return new Claim(
                new UUID(0, 1),
                Kind.SCHOOL,
                Work.CONSTRUCTION,
                Stage.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                confidence,
                rules);
    }
}
