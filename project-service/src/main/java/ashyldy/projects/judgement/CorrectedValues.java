package ashyldy.projects.judgement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.PlaceName;
import ashyldy.events.PlacePrecision;
import ashyldy.events.ProjectDate;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// Values as people write them: codes, plain numbers, ISO 8601.
final class CorrectedValues {
    private static final Set<String> CAPITAL_UNITS = Set.of("kzt", "usd", "eur", "rub", "mw");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    /// No public work of which papers write is older, and none is promised for later.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private CorrectedValues() {}

    static Stage stage(String value) {
        var stage = CorrectedField.code("value", value, Stage.values());
        if (stage == Stage.UNKNOWN) {
            throw bad("unknown is no stage; undo the judgement that says otherwise");
        }
        return stage;
    }

    static Amount amount(CorrectedField.OfAmount field, String value, Quote quote) {
        if (!NUMBER.matcher(value).matches()) {
            throw bad("'%s' is not a plain number such as 600 or 12.5, in base units".formatted(value));
        }
        var unit = CAPITAL_UNITS.contains(field.unit()) ? field.unit().toUpperCase(Locale.ROOT) : field.unit();
        return new Amount(field.measure(), new BigDecimal(value), unit, field.scope(), Approximation.EXACT, quote);
    }

    /// @param value `2026`, `2026-09`, `2026-09-01`, or two of these with `/` between
    static ProjectDate date(DateRole role, String value, Quote quote) {
        var ends = List.of(value.split("/", -1));
        if (ends.size() > 2) {
            throw noDate(value);
        }
        var from = day(ends.getFirst(), value, false);
        var to = day(ends.getLast(), value, true);
        if (from.isAfter(to)) {
            throw bad("'%s' ends before it begins".formatted(value));
        }
        return new ProjectDate(
                role,
                Optional.of(from),
                Optional.of(to),
                ends.size() == 2 ? DatePrecision.INTERVAL : precision(value),
                DateBasis.TEXT,
                quote);
    }

    static ClaimPlace place(String value, Gazetteer gazetteer, Quote quote) {
        var place = gazetteer
                .byCode(value)
                .orElseThrow(() -> bad("'%s' is not the code of a place that we know; /api/v1/places lists the regions"
                        .formatted(value)));
        return new ClaimPlace(
                "KZ",
                gazetteer.region(place).map(CorrectedValues::name),
                gazetteer.district(place).map(CorrectedValues::name),
                Optional.of(place).filter(one -> one.level().isLocality()).map(CorrectedValues::name),
                precision(place),
                List.of(),
                Optional.of(quote));
    }

    private static PlacePrecision precision(Place place) {
        if (place.level().isLocality()) {
            return PlacePrecision.LOCALITY;
        }
        return place.level().isDistrict() ? PlacePrecision.DISTRICT : PlacePrecision.REGION;
    }

    private static PlaceName name(Place place) {
        return new PlaceName(
                Optional.of(place.code().value()),
                Optional.of(place.names().kk()),
                Optional.of(place.names().ru()),
                Optional.of(place.names().en()),
                Optional.empty());
    }

    private static DatePrecision precision(String text) {
        return switch (text.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    private static LocalDate day(String text, String whole, boolean atItsEnd) {
        if (!DATE.matcher(text).matches()) {
            throw noDate(whole);
        }
        try {
            var day = switch (text.length()) {
                case 4 ->
                    atItsEnd
                            ? Year.parse(text).atMonth(12).atEndOfMonth()
                            : Year.parse(text).atDay(1);
                case 7 ->
                    atItsEnd
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
            return within(day, whole);
        } catch (DateTimeException never) {
            throw noDate(whole);
        }
    }

    private static LocalDate within(LocalDate day, String whole) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw bad("'%s' is not between the years %d and %d".formatted(whole, FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    private static BadCorrection noDate(String value) {
        return bad("'%s' is not a date such as 2026, 2026-09, 2026-09-01 or 2026-09/2026-12".formatted(value));
    }

    private static BadCorrection bad(String what) {
        return new BadCorrection("value", what, List.of());
    }
}
