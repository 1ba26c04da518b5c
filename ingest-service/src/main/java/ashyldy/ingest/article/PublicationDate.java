package ashyldy.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.events.PublishedAt;

/// Reads the day an article was published: strictly from a sender, leniently from a page, and from nobody a day that
/// cannot be.
public final class PublicationDate {
    /// Before that no outlet of the country published on the web, and its archives print the day of the paper.
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /// Clocks and zones differ; a day that is further ahead is a mistake.
    private static final int DAYS_AHEAD = 2;

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    /// Pages write the offset with a colon, without one, or not at all; then only the day is certain.
    private static final Pattern PRINTED = Pattern.compile(
            "(?<day>\\d{4}-\\d{2}-\\d{2})([T ](?<time>\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?) ?(?<offset>Z|[+-]\\d{2}(:?\\d{2})?)?.*)?");
    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private final InstantSource clock;

    public PublicationDate(InstantSource clock) {
        this.clock = clock;
    }

    /// @throws IllegalArgumentException if the text is no day or date-time with offset, or a day that cannot be
    PublishedAt sent(String text) {
        var published = new PublishedAt(text.strip());
        if (!isPossible(published)) {
            throw new IllegalArgumentException(
                    "is before %s or more than %d days ahead: %s".formatted(EARLIEST.getYear(), DAYS_AHEAD, text));
        }
        return published;
    }

    /// What a page or a feed prints, or nothing where that is not readable or cannot be.
    public Optional<PublishedAt> printed(String text) {
        var parts = PRINTED.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(parts.group("day")).toString();
            var published = parts.group("offset") == null
                    ? new PublishedAt(day)
                    : moment(OffsetDateTime.parse(day + "T" + parts.group("time") + parts.group("offset"), OFFSET));
            return Optional.of(published).filter(this::isPossible);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// A moment that a feed gives; nothing where it cannot be.
    public Optional<PublishedAt> at(Instant moment) {
        return Optional.of(moment(moment.atZone(KAZAKHSTAN).toOffsetDateTime())).filter(this::isPossible);
    }

    private static PublishedAt moment(OffsetDateTime time) {
        return new PublishedAt(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private boolean isPossible(PublishedAt published) {
        var today = LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
        return !published.day().isBefore(EARLIEST) && !published.day().isAfter(today.plusDays(DAYS_AHEAD));
    }
}
