package ashyldy.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Cited;
import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.Language;
import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Quote;
import ashyldy.events.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A promise of a year is off by no number of days that its year does not make certain.
class DelaysTest {
    private static final UUID ARTICLE = new UUID(0, 1);

    @ParameterizedTest(name = "{0} and {2}")
    @CsvFileSource(resources = "/cases/delays.txt", delimiter = '|')
    void saysOnlyWhatTheDatesMakeCertain(ArgumentsAccessor row) {
        var promised = date(row.getString(0), row.getString(1));
        var other = date(row.getString(2), row.getString(3));
        var days = Optional.ofNullable(row.getInteger(4));
        boolean isMove = row.getString(5).equals("moved");
        int column = 6;
        for (var language : List.of(Language.RU, Language.KK, Language.EN)) {
            var delays = Wording.in(language).delays();
            assertEquals(
                    Optional.ofNullable(row.getString(column++)),
                    isMove
                            ? days.map(count -> delays.moved(promised, other, count))
                            : delays.kept(kept(promised, other, days)),
                    language::name);
        }
    }

    @Test
    void countsDownToTheLastPromisedDayAndNoMoreExactly() {
        var delays = Wording.in(Language.EN).delays();
        var year = date("2026-01-01/2026-12-31", "year");
        var day = date("2026-12-31", "day");

        assertEquals(Optional.of("at most 30 days left"), delays.waiting(year, LocalDate.parse("2026-12-01")));
        assertEquals(Optional.of("30 days left"), delays.waiting(day, LocalDate.parse("2026-12-01")));
        assertEquals(Optional.of("due today"), delays.waiting(day, LocalDate.parse("2026-12-31")));
        assertEquals(Optional.of("at least 1 day overdue"), delays.waiting(year, LocalDate.parse("2027-01-01")));
        assertEquals(Optional.empty(), delays.waiting(date("", "open"), LocalDate.parse("2027-01-01")));
    }

    private static Promise kept(ProjectDate due, ProjectDate opening, Optional<Integer> days) {
        var made = new PromiseTurn(
                Turn.MADE,
                Optional.empty(),
                Optional.of(new Cited<>(due, ARTICLE)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Promise(
                new UUID(0, 2),
                PromiseState.KEPT,
                new Cited<>(due, ARTICLE),
                Optional.empty(),
                Optional.empty(),
                opening.to(),
                days,
                List.of(made),
                Optional.empty(),
                opening.from());
    }

    private static ProjectDate date(String text, String precision) {
        var days = text.isEmpty() ? new String[0] : text.split("/");
        return new ProjectDate(
                DateRole.PLANNED_COMPLETION,
                Optional.of(days).filter(known -> known.length > 0).map(known -> LocalDate.parse(known[0])),
                Optional.of(days)
                        .filter(known -> known.length > 0)
                        .map(known -> LocalDate.parse(known[known.length - 1])),
                DatePrecision.valueOf(precision.toUpperCase(Locale.ROOT)),
                DateBasis.TEXT,
                new Quote(0, 4, "2025"));
    }
}
