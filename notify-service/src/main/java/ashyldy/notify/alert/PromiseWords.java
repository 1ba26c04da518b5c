package ashyldy.notify.alert;

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
import ashyldy.wording.Labels;
import ashyldy.wording.Wording;
import ashyldy.wording.Words;

/// What had been promised, and what came of it.
final class PromiseWords {
    private final Wording wording;
    private final Words words;

    PromiseWords(Wording wording) {
        this.wording = wording;
        this.words = wording.words();
    }

    /// The earliest promise that the sources of a project know, where one of them dates it.
    Optional<String> recalled(ProjectState project) {
        record Recalled(ProjectDate due, LocalDate madeOn) {}
        return project.dates().stream()
                .filter(date -> date.value().role() == DateRole.PLANNED_COMPLETION)
                .flatMap(
                        date -> published(project, date.article()).map(day -> new Recalled(date.value(), day)).stream())
                .min(Comparator.comparing(Recalled::madeOn))
                .map(promise -> recalled(promise.due(), wording.dates().when(promise.madeOn())));
    }

    Stream<String> about(PromiseChanged changed) {
        Promise promise = changed.promise();
        var moved = NewDate.of(changed.project(), promise).map(date -> moved(promise, date.value()));
        boolean isMove = moved.isPresent() || promise.state() == PromiseState.RESCHEDULED;
        var before = isMove ? promise.movedFrom().orElse(promise.due()) : promise.due();
        var due = Optional.of(words.text(isMove ? "pledge.due.before" : "pledge.due", due(before.value())));
        var made = promise.madeOn()
                .map(day -> words.text("pledge.made_on", wording.dates().day(day)));
        var speaker =
                promise.speaker().map(Cited::value).map(who -> words.text("pledge.speaker", Foreign.words(who.name())));
        return Stream.of(moved, due, made, speaker, kept(promise)).flatMap(Optional::stream);
    }

    /// With the days between the two dates, as far as they are certain.
    private String moved(Promise promise, ProjectDate date) {
        var slip = promise.moves().isEmpty()
                ? Optional.<Integer>empty()
                : promise.moves().getLast().slipDays();
        return slip.flatMap(days -> promise.movedFrom()
                        .map(before -> words.text(
                                "pledge.moved.by", due(date), wording.delays().moved(before.value(), date, days))))
                .orElseGet(() -> words.text("pledge.moved", due(date)));
    }

    private String recalled(ProjectDate due, String reported) {
        return Labels.capital(wording.dates()
                .when(due)
                .map(when -> words.text("pledge.recalled", when, reported))
                .orElseGet(() -> words.text("pledge.recalled.open", due(due), reported)));
    }

    /// The date, or the words of the article where no year is known.
    private String due(ProjectDate date) {
        String worded = wording.dates().date(date);
        return date.to().isPresent()
                ? worded
                : words.text(
                        "pledge.due.open",
                        QuoteMarks.in(words).around(Foreign.words(date.quote().text())),
                        worded);
    }

    private Optional<String> kept(Promise promise) {
        if (promise.state() != PromiseState.KEPT && promise.state() != PromiseState.KEPT_LATE) {
            return Optional.empty();
        }
        return wording.delays().kept(promise).map(days -> Labels.capital(words.text("pledge.kept", days)));
    }

    private static Optional<LocalDate> published(ProjectState project, UUID article) {
        return project.sources().stream()
                .filter(source -> source.article().equals(article))
                .findFirst()
                .flatMap(Source::publishedAt)
                .map(PublishedAt::day);
    }
}
