package ashyldy.ingest.asking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BudgetTest {
    private static final Budget BUDGET = new Budget(10, 100);

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "9, 9, true",
        "9, 99, true",
        "10, 10, false",
        "9, 100, false",
        "0, 100, false",
        "14, 14, false"
    })
    void bothTheHourAndTheDayHaveToHaveRoom(long inTheHour, long inTheDay, boolean allowed) {
        assertEquals(allowed, BUDGET.allows(span -> span.equals(Budget.HOUR) ? inTheHour : inTheDay));
    }
}
