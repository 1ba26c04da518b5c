package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ashyldy.events.DateRole;
import ashyldy.events.Stage;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.time.DateMention;
import ashyldy.ingest.text.Among;

/// What a date is of what an assertion tells: its start, its opening, its planned completion, or nothing.
final class DateRoles {
    private static final int SOON = 21;

    private final SentenceReading reading;
    private final Optional<LocalDate> published;

    DateRoles(SentenceReading reading, Optional<LocalDate> published) {
        this.reading = reading;
        this.published = published;
    }

    List<Dated> of(DateMention date, Assertion assertion) {
        if (date.range()) {
            boolean done = assertion.stage() == Stage.OPENED;
            return List.of(
                    yearOf(DateRole.START, date, date.first()),
                    yearOf(done ? DateRole.OPENING : DateRole.PLANNED_COMPLETION, date, date.last()));
        }
        DateMention meant = inItsYear(date, assertion);
        return role(assertion, meant)
                .map(role -> List.of(new Dated(role, meant.first(), meant.last(), meant)))
                .orElse(List.of());
    }

    private static Dated yearOf(DateRole role, DateMention date, Optional<LocalDate> day) {
        return new Dated(
                role,
                day.map(edge -> LocalDate.of(edge.getYear(), 1, 1)),
                day.map(edge -> LocalDate.of(edge.getYear(), 12, 31)),
                date);
    }

    /// "It opened in November", told in May: last November. "It will open in March", told in May: next March.
    private DateMention inItsYear(DateMention date, Assertion assertion) {
        if (!date.yearless() || published.isEmpty()) {
            return date;
        }
        if (isTold(assertion) && isAhead(date)) {
            return isSoon(date) ? date : date.shifted(-1);
        }
        return assertion.stage() == Stage.PLANNED && isOver(date) ? date.shifted(1) : date;
    }

    /// What has happened, and when it began.
    private static boolean isTold(Assertion assertion) {
        return switch (assertion.stage()) {
            case OPENED, STAGE_OPENED -> true;
            case UNDER_CONSTRUCTION -> assertion.beginning();
            case PLANNED, SUSPENDED, CANCELLED, UNKNOWN -> false;
        };
    }

    private boolean isAhead(DateMention date) {
        return published.isPresent()
                && date.first().filter(published.get()::isBefore).isPresent();
    }

    /// A day of the next weeks is no day of last year: news of an opening for tomorrow's feast comes before it.
    private boolean isSoon(DateMention date) {
        return published.isPresent()
                && date.first().filter(published.get().plusDays(SOON)::isAfter).isPresent();
    }

    private boolean isOver(DateMention date) {
        return published.isPresent()
                && date.last().filter(published.get()::isAfter).isPresent();
    }

    private Optional<DateRole> role(Assertion assertion, DateMention date) {
        if (isTold(assertion) && isAhead(date)) {
            return Optional.empty();
        }
        boolean lasts = assertion.stage() == Stage.UNDER_CONSTRUCTION && date.since() && !isAhead(date);
        if (assertion.beginning() || lasts) {
            return Optional.of(DateRole.START);
        }
        return switch (assertion.stage()) {
            case OPENED, STAGE_OPENED -> Optional.of(DateRole.OPENING);
            case PLANNED -> Optional.of(DateRole.PLANNED_COMPLETION).filter(role -> !isPast(date));
            case UNDER_CONSTRUCTION ->
                (assertion.ending() || date.deadline()) && !isPast(date)
                        ? Optional.of(DateRole.PLANNED_COMPLETION)
                        : Optional.empty();
            case SUSPENDED, CANCELLED, UNKNOWN -> Optional.empty();
        };
    }

    /// A plan for a time that was over when the article appeared is the plan of somebody long ago, unless the sentence
    /// says that it was not kept.
    private boolean isPast(DateMention date) {
        return isOver(date) && Among.none(reading.stages(), stage -> stage.cue() == StageCue.SUSPENDED);
    }
}
