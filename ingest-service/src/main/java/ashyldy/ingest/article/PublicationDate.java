package ashyldy.ingest.article;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.date.DayOrder;
import ashyldy.ingest.article.date.WrittenDate;
import ashyldy.ingest.article.date.WrittenDates;

/// Reads the day an article was published: strictly from a sender, leniently from a page, and from nobody a day that
/// cannot be.
public final class PublicationDate {
    /// Before that no outlet of the country published on the web, and its archives print the day of the paper.
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /// Clocks and zones differ; a day that is further ahead is a mistake.
    private static final int DAYS_AHEAD = 2;

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final WrittenDates written = new WrittenDates();
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
        return printed(text, DayOrder.DAY_FIRST);
    }

    /// @param order of a day that is written in numbers alone
    public Optional<PublishedAt> printed(String text, DayOrder order) {
        return written.in(text, order).map(PublicationDate::published).filter(this::isPossible);
    }

    /// A moment that a feed gives; nothing where it cannot be.
    public Optional<PublishedAt> at(Instant moment) {
        return Optional.of(moment(moment.atZone(KAZAKHSTAN).toOffsetDateTime())).filter(this::isPossible);
    }

    private static PublishedAt published(WrittenDate date) {
        return date.moment()
                .map(PublicationDate::moment)
                .orElseGet(() -> new PublishedAt(date.day().toString()));
    }

    private static PublishedAt moment(OffsetDateTime time) {
        return new PublishedAt(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private boolean isPossible(PublishedAt published) {
        var today = LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
        return !published.day().isBefore(EARLIEST) && !published.day().isAfter(today.plusDays(DAYS_AHEAD));
    }
}
