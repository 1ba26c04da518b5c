package ashyldy.events;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// When an article was published: an ISO 8601 day, or a date-time with offset where the page gives one.
///
/// @param text `2025-12-13` or `2025-12-13T09:30:00+05:00`
public record PublishedAt(@JsonValue String text) {
    /// Kazakhstan keeps one time since 1 March 2024; the zone knows what was before.
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PublishedAt {
        dayOf(text);
    }

    /// The day in Kazakhstan.
    public LocalDate day() {
        return dayOf(text);
    }

    /// @throws IllegalArgumentException if the text is neither a day nor a date-time with an offset
    private static LocalDate dayOf(String text) {
        try {
            return text.length() > 10
                    ? OffsetDateTime.parse(text).atZoneSameInstant(KAZAKHSTAN).toLocalDate()
                    : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "not a day (2025-12-13) or a date-time with offset (2025-12-13T09:30:00+05:00): " + text,
                    unreadable);
        }
    }
}
