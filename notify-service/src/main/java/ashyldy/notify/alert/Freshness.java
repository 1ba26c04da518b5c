package ashyldy.notify.alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.EventType;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectEvent;
import ashyldy.events.PublishedAt;
import ashyldy.events.Source;
import ashyldy.wording.Wording;

/// Says of news that comes late since when it is none, and of news without a day that it has none.
///
/// What is too old to be told at all is decided by the registry, which marks it as history; see
/// `docs/decisions/0003-old-news-is-history.md` and `0011-undated-news.md`.
final class Freshness {
    /// A weekly paper, read a week after it appeared, is not yet late.
    static final int LATE_AFTER_DAYS = 14;

    private final Wording wording;
    private final LocalDate today;

    Freshness(Wording wording, LocalDate today) {
        this.wording = wording;
        this.today = today;
    }

    /// Empty for fresh news, and for what the calendar or the registry itself has brought.
    Optional<String> of(EventType type, ProjectEvent event) {
        return comesFromAnArticle(type)
                ? Citation.of(event).source().flatMap(source -> of(type, event, source))
                : Optional.empty();
    }

    private Optional<String> of(EventType type, ProjectEvent event, Source source) {
        Optional<LocalDate> published = source.publishedAt().map(PublishedAt::day);
        Optional<ProjectDate> happened = happened(type, event, source);
        Optional<LocalDate> last = happened.flatMap(ProjectDate::to);
        Optional<LocalDate> known =
                Stream.of(last, published).flatMap(Optional::stream).min(Comparator.naturalOrder());
        if (known.isEmpty()) {
            return Optional.of(wording.words().text("undated"));
        }
        return known.filter(day -> day.plusDays(LATE_AFTER_DAYS).isBefore(today))
                .map(day -> day.equals(last.orElse(null)) ? happened(happened.orElseThrow()) : published(day));
    }

    private String happened(ProjectDate date) {
        return wording.words().text("late.happened", wording.dates().when(date).orElseThrow());
    }

    private String published(LocalDate day) {
        return wording.words().text("late.published", wording.dates().when(day));
    }

    /// As the cited article says it, else as any.
    private static Optional<ProjectDate> happened(EventType type, ProjectEvent event, Source source) {
        List<Cited<ProjectDate>> dates = event.project().dates().stream()
                .filter(date -> date.value().to().isPresent())
                .filter(date -> Optional.of(date.value().role()).equals(role(type)))
                .toList();
        return dates.stream()
                .filter(date -> date.article().equals(source.article()))
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(Cited::value);
    }

    private static Optional<DateRole> role(EventType type) {
        return switch (type) {
            case PROJECT_OPENED, PROJECT_STAGE_OPENED, PROMISE_KEPT -> Optional.of(DateRole.OPENING);
            case PROJECT_STARTED -> Optional.of(DateRole.START);
            case ARTICLE_READ,
                    ARTICLE_WITHDRAWN,
                    PROJECT_ANNOUNCED,
                    PROJECT_SUSPENDED,
                    PROJECT_CANCELLED,
                    PROJECT_CHANGED,
                    PROJECT_CORRECTED,
                    PROJECT_MERGED,
                    PROJECT_SPLIT,
                    PROMISE_MADE,
                    PROMISE_RESCHEDULED,
                    PROMISE_OVERDUE,
                    PROMISE_WITHDRAWN,
                    PROMISE_COUNTED,
                    JUDGEMENT_MADE,
                    JUDGEMENT_UNDONE -> Optional.empty();
        };
    }

    /// What changes, is corrected or withdrawn quotes an article of before; a promise becomes overdue by the calendar.
    private static boolean comesFromAnArticle(EventType type) {
        return switch (type) {
            case PROJECT_ANNOUNCED,
                    PROJECT_STARTED,
                    PROJECT_SUSPENDED,
                    PROJECT_STAGE_OPENED,
                    PROJECT_OPENED,
                    PROJECT_CANCELLED,
                    PROMISE_MADE,
                    PROMISE_RESCHEDULED,
                    PROMISE_KEPT -> true;
            case ARTICLE_READ,
                    ARTICLE_WITHDRAWN,
                    PROJECT_CHANGED,
                    PROJECT_CORRECTED,
                    PROJECT_MERGED,
                    PROJECT_SPLIT,
                    PROMISE_OVERDUE,
                    PROMISE_WITHDRAWN,
                    PROMISE_COUNTED,
                    JUDGEMENT_MADE,
                    JUDGEMENT_UNDONE -> false;
        };
    }
}
