package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.DatePrecision;
import ashyldy.events.Stage;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.time.DateMention;
import ashyldy.ingest.text.Among;

/// What a clause tells of the past only to say which facility is meant.
final class Background {
    /// Months after which a time is over.
    private static final int OVER = 6;

    private final SentenceReading reading;
    private final Optional<LocalDate> published;

    Background(SentenceReading reading, Optional<LocalDate> published) {
        this.reading = reading;
        this.published = published;
    }

    /// "The school that was opened last year": a clause that only tells which one, with a time that is over.
    boolean isOld(KindMention kind, Assertion assertion) {
        boolean relative = Among.any(
                reading.matches().saying(ClauseCode.BOUNDARY),
                word -> word.entry().is("relative") && word.from() >= kind.to() && word.from() <= assertion.from());
        return relative
                && assertion.stage() == Stage.OPENED
                && published.isPresent()
                && Among.any(reading.dates(), this::isOver);
    }

    /// "Last year", or a month that is long past.
    private boolean isOver(DateMention date) {
        LocalDate over = date.precision() == DatePrecision.YEAR
                ? published.orElseThrow()
                : published.orElseThrow().minusMonths(OVER);
        return date.last().filter(over::isAfter).isPresent();
    }
}
