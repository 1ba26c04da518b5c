package ashyldy.projects.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.events.PromiseTurn;
import ashyldy.events.PublishedAt;
import ashyldy.events.Source;
import ashyldy.events.Turn;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.projects.catalogue.StageChange;

/// How a project went: its stages and its promises, by the day on which they happened or were said.
final class Timeline {

    private static final Comparator<Dated> BY_DAY =
            Comparator.comparing(dated -> dated.day().orElse(LocalDate.MAX));

    private final Reader reader;
    private final List<Source> sources;
    private final Citations citations;

    Timeline(Reader reader, List<Source> sources, Citations citations) {
        this.reader = reader;
        this.sources = sources;
        this.citations = citations;
    }

    List<Moment> of(Dossier dossier) {
        List<Dated> moments = new ArrayList<>();
        dossier.listing().promises().forEach(promise -> moments.addAll(said(promise)));
        dossier.history().forEach(change -> moments.add(reached(change)));
        return moments.stream().sorted(BY_DAY).map(Dated::moment).toList();
    }

    private Dated reached(StageChange change) {
        Optional<LocalDate> published = published(change.article());
        var dates = reader.wording().dates();
        String when = change.happenedFrom().isPresent()
                ? dates.between(change.happenedFrom(), change.happenedTo())
                : published
                        .map(day -> reader.say("project.reported.on", dates.day(day)))
                        .orElse("");
        Moment moment = new Moment(
                when,
                reader.wording().labels().of("stage", change.stage()),
                change.stage().code(),
                change.verified() ? "" : reader.say("project.unverified"),
                change.quote().flatMap(quote -> citations.of(quote, change.article())));
        return new Dated(earliest(change.happenedTo(), published), moment);
    }

    /// Each date that it was promised for; what is only said again, or follows from a stage, is told elsewhere.
    private List<Dated> said(Promise promise) {
        return promise.moves().isEmpty()
                ? List.of(made(promise))
                : promise.history().stream()
                        .filter(turn -> turn.turn() == Turn.MADE || turn.turn() == Turn.RESCHEDULED)
                        .flatMap(turn -> turn.due().stream().map(due -> said(promise, turn, due)))
                        .toList();
    }

    private Dated said(Promise promise, PromiseTurn turn, Cited<ProjectDate> due) {
        String when = turn.on().map(reader.wording().dates()::day).orElseGet(() -> reader.say("project.undated"));
        String what = reader.wording().labels().of("turn", turn.turn()) + ": "
                + reader.wording().dates().date(due.value());
        boolean stands = due.equals(promise.due());
        String note = stands
                ? String.join(" · ", parts(new PromiseLines(reader).of(promise, citations)))
                : turn.speaker()
                        .map(speaker ->
                                reader.say("promises.by", speaker.value().name()))
                        .orElse("");
        String code = stands ? promise.state().code() : PromiseState.RESCHEDULED.code();
        return new Dated(turn.on(), new Moment(when, what, code, note, citations.of(due, ProjectDate::quote)));
    }

    private Dated made(Promise promise) {
        PromiseLine line = new PromiseLines(reader).of(promise, citations);
        Optional<LocalDate> made =
                promise.madeOn().or(() -> published(promise.due().article()));
        String when = made.map(reader.wording().dates()::day).orElseGet(() -> reader.say("project.undated"));
        String what = reader.say("home.promised") + ": " + line.due();
        String note = String.join(" · ", parts(line));
        return new Dated(
                made, new Moment(when, what, line.code(), note, citations.of(promise.due(), ProjectDate::quote)));
    }

    private static List<String> parts(PromiseLine line) {
        return List.of(line.state(), line.countdown(), line.speaker()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// What an article reports has happened by the day on which it was published.
    private static Optional<LocalDate> earliest(Optional<LocalDate> happened, Optional<LocalDate> published) {
        return Stream.of(happened, published).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> published(UUID article) {
        return sources.stream()
                .filter(source -> source.article().equals(article))
                .findFirst()
                .flatMap(Source::publishedAt)
                .map(PublishedAt::day);
    }

    private record Dated(Optional<LocalDate> day, Moment moment) {}
}
