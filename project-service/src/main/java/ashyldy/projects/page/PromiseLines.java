package ashyldy.projects.page;

import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;

/// Puts promises into words: due when, and how long to go or how late.
final class PromiseLines {

    private final Reader reader;

    PromiseLines(Reader reader) {
        this.reader = reader;
    }

    PromiseLine of(Promise promise, Citations citations) {
        ProjectDate due = promise.due().value();
        var labels = reader.wording().labels();
        var dates = reader.wording().dates();
        return new PromiseLine(
                promise.state().code(),
                labels.of("promise", promise.state()),
                dates.date(due),
                labels.of("basis", due.basis()),
                countdown(promise),
                promise.speaker()
                        .map(speaker ->
                                reader.say("promises.by", speaker.value().name()))
                        .orElse(""),
                promise.madeOn()
                        .map(day -> reader.say("promises.made", dates.day(day)))
                        .orElse(""),
                citations.of(promise.due(), ProjectDate::quote),
                new TurnLines(reader, citations).of(promise));
    }

    private String countdown(Promise promise) {
        var delays = reader.wording().delays();
        return switch (promise.state()) {
            case OPEN, OVERDUE ->
                delays.waiting(promise.due().value(), reader.today()).orElse("");
            case KEPT, KEPT_LATE -> delays.kept(promise).orElse("");
            case RESCHEDULED, WITHDRAWN -> "";
        };
    }
}
