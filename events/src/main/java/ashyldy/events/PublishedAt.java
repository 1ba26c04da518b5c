package ashyldy.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// When an article was published: an ISO 8601 day, or a date-time with offset where the page gives one.
///
/// @param text `2025-12-13` or `2025-12-13T09:30:00+05:00`; always RFC 3339, so seconds that were left out are added
public record PublishedAt(@JsonValue String text) {
    /// Kazakhstan keeps one time since 1 March 2024; the zone knows what was before.
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private static final DateTimeFormatter DAY_OR_MOMENT = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /// @throws IllegalArgumentException if the text is neither a day nor a date-time with an offset
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PublishedAt {
        text = DAY_OR_MOMENT.format(read(text));
    }

    /// The day in Kazakhstan.
    public LocalDate day() {
        var published = read(text);
        return published.isSupported(ChronoField.OFFSET_SECONDS)
                ? OffsetDateTime.from(published).atZoneSameInstant(KAZAKHSTAN).toLocalDate()
                : LocalDate.from(published);
    }

    private static TemporalAccessor read(String text) {
        try {
            return DAY_OR_MOMENT.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "not a day (2025-12-13) or a date-time with offset (2025-12-13T09:30:00+05:00): " + text,
                    unreadable);
        }
    }
}
