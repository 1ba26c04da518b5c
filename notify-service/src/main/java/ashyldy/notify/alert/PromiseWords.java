package ashyldy.notify.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseState;
import ashyldy.events.PublishedAt;
import ashyldy.events.Source;

/// What had been promised, and what came of it.
final class PromiseWords {
    private PromiseWords() {}

    /// The earliest promise that the sources of a project know, where one of them dates it.
    static Optional<String> recalled(ProjectState project, Phrases phrases) {
        record Recalled(ProjectDate due, LocalDate madeOn) {}
        return project.dates().stream()
                .filter(date -> date.value().role() == DateRole.PLANNED_COMPLETION)
                .flatMap(
                        date -> published(project, date.article()).map(day -> new Recalled(date.value(), day)).stream())
                .min(Comparator.comparing(Recalled::madeOn))
                .map(promise -> phrases.say(
                        "promise.recalled",
                        DateWords.of(promise.due(), phrases),
                        DateWords.day(promise.madeOn(), phrases)));
    }

    static Stream<String> about(PromiseChanged changed, Phrases phrases) {
        Promise promise = changed.promise();
        var moved = NewDate.of(changed.project(), promise)
                .map(date -> phrases.say("promise.moved", DateWords.of(date.value(), phrases)));
        String label = promise.state() == PromiseState.RESCHEDULED ? "promise.due.before" : "promise.due";
        var due = Optional.of(phrases.say(label, DateWords.of(promise.due().value(), phrases)));
        var made = promise.madeOn().map(day -> phrases.say("promise.made_on", DateWords.day(day, phrases)));
        var speaker = promise.speaker().map(Cited::value).map(who -> phrases.say("promise.speaker", who.name()));
        return Stream.of(moved, due, made, speaker, kept(promise, phrases)).flatMap(Optional::stream);
    }

    private static Optional<String> kept(Promise promise, Phrases phrases) {
        if (promise.state() != PromiseState.KEPT && promise.state() != PromiseState.KEPT_LATE) {
            return Optional.empty();
        }
        return promise.daysLate().map(days -> {
            if (days == 0) {
                return phrases.raw("promise.kept.on_time");
            }
            String count =
                    phrases.counted("days", BigDecimal.valueOf(Math.abs(days))).orElseThrow();
            return phrases.say(days < 0 ? "promise.kept.early" : "promise.kept.late", count);
        });
    }

    private static Optional<LocalDate> published(ProjectState project, UUID article) {
        return project.sources().stream()
                .filter(source -> source.article().equals(article))
                .findFirst()
                .flatMap(Source::publishedAt)
                .map(PublishedAt::day);
    }
}
