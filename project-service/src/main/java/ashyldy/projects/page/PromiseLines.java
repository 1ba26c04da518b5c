package ashyldy.projects.page;

import java.time.temporal.ChronoUnit;

import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.wording.Words;

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
                citations.of(promise.due(), ProjectDate::quote));
    }

    private String countdown(Promise promise) {
        return switch (promise.state()) {
            case OPEN, OVERDUE ->
                promise.due()
                        .value()
                        .to()
                        .map(last -> daysLeft(ChronoUnit.DAYS.between(reader.today(), last)))
                        .orElse("");
            case KEPT, KEPT_LATE -> promise.daysLate().map(this::daysLate).orElse("");
            case RESCHEDULED, WITHDRAWN -> "";
        };
    }

    private String daysLeft(long days) {
        if (days == 0) {
            return reader.say("due.today");
        }
        return words().counted(days > 0 ? "due.left" : "due.late", Math.abs(days));
    }

    private String daysLate(int days) {
        if (days == 0) {
            return reader.say("kept.intime");
        }
        return words().counted(days > 0 ? "kept.late" : "kept.early", Math.abs(days));
    }

    private Words words() {
        return reader.wording().words();
    }
}
