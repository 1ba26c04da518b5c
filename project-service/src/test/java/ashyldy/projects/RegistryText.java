package ashyldy.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.Amount;
import ashyldy.events.Cited;
import ashyldy.events.ClaimPlace;
import ashyldy.events.CountedPromise;
import ashyldy.events.Judged;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectEvent;
import ashyldy.events.Promise;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseCounted;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Quote;
import ashyldy.projects.registry.Project;

/// The registry as a person would jot it down, without ids and versions.
final class RegistryText {
    private RegistryText() {}

    static String of(Desk desk) {
        var projects =
                desk.projects.now.values().stream().map(RegistryText::text).sorted();
        var totals = desk.totals.now().map(total -> counted(total) + "\n").sorted();
        var questions =
                Stream.of(desk.sightings.questions()).filter(count -> count > 0).map("questions %d%n"::formatted);
        return Stream.of(projects, totals, questions).flatMap(texts -> texts).collect(Collectors.joining("\n"));
    }

    static String events(List<OutgoingEvent> events) {
        return events.stream().map(RegistryText::event).collect(Collectors.joining());
    }

    private static String text(Project project) {
        var state = project.state();
        var lines = new ArrayList<String>();
        lines.add("%s %s %s%s in %s"
                .formatted(
                        state.kind().code(),
                        state.work().code(),
                        state.stage().code(),
                        state.verified() ? "" : ", unverified,",
                        state.place().map(Cited::value).map(RegistryText::place).orElse("-")));
        state.phase().ifPresent(phase -> lines.add("  phase " + phase.value().ordinal()));
        state.names().forEach(name -> lines.add("  called " + name.value().text()));
        state.amounts().forEach(amount -> lines.add("  " + amount(amount.value())));
        state.dates().forEach(date -> lines.add("  " + date(date.value())));
        state.parties()
                .forEach(party -> lines.add(
                        "  " + party.value().role().code() + " " + party.value().name()));
        project.history()
                .forEach(change -> lines.add("  reached %s %s \"%s\"%s"
                        .formatted(
                                change.stage().code(),
                                interval(change.from(), change.to()),
                                change.quote().map(Quote::text).orElse(""),
                                change.verified() ? "" : ", unverified")));
        project.promises().forEach(promise -> lines.add("  " + promise(promise)));
        lines.add("  opened %s, first seen %s, news of %s; %d facts of %d sources; %s"
                .formatted(
                        day(project.openedOn()),
                        day(project.firstSeenOn()),
                        day(project.newsOn()),
                        project.facts().size(),
                        state.sources().size(),
                        project.search()));
        return String.join("\n", lines) + "\n";
    }

    private static String event(OutgoingEvent event) {
        if (event.data() instanceof PromiseCounted counted) {
            return "  promise.counted v%d %s%s%n"
                    .formatted(
                            counted.counted().version(), counted(counted.counted()), counted.news() ? "" : ", history");
        }
        if (event.data() instanceof Judged judged) {
            return "  %s %s%n"
                    .formatted(
                            event.type().code().replaceAll("kz.ashyldy.|.v1", ""),
                            judged.judgement().kind().code());
        }
        var data = (ProjectEvent) event.data();
        var more = switch (data) {
            case ProjectChanged changed ->
                (changed.changed().isEmpty() ? "" : " " + changed.changed())
                        + (changed.mayBe().isEmpty()
                                ? ""
                                : ", may be " + changed.mayBe().size() + " told before");
            case PromiseChanged promised ->
                " " + promise(promised.promise()) + (promised.retracted() ? ", retracted" : "");
            default -> "";
        };
        return "  %s v%d %s%s%s%n"
                .formatted(
                        event.type().code().replaceAll("kz.ashyldy.|.v1", ""),
                        data.project().version(),
                        data.project().kind().code(),
                        more,
                        data.news() ? "" : ", history");
    }

    /// Of a promise, what has become of it and how.
    static String turns(Promise promise) {
        return "%s %s late %s: %s"
                .formatted(
                        promise.state().code(),
                        interval(
                                promise.due().value().from(),
                                promise.due().value().to()),
                        promise.daysLate().map(String::valueOf).orElse("-"),
                        promise.history().stream().map(RegistryText::turn).collect(Collectors.joining(", ")));
    }

    private static String promise(Promise promise) {
        return "promise %s %s made %s kept %s late %s: %s"
                .formatted(
                        promise.state().code(),
                        interval(
                                promise.due().value().from(),
                                promise.due().value().to()),
                        day(promise.madeOn()),
                        day(promise.keptOn()),
                        promise.daysLate().map(String::valueOf).orElse("-"),
                        promise.history().stream().map(RegistryText::turn).collect(Collectors.joining(", ")));
    }

    private static String counted(CountedPromise counted) {
        return "total %d %s in %s by %s, %d sources, %d named%s"
                .formatted(
                        counted.count(),
                        counted.kind().code(),
                        counted.place()
                                .map(Cited::value)
                                .map(RegistryText::place)
                                .orElse("-"),
                        interval(counted.dueFrom(), counted.dueTo()),
                        counted.sources().size(),
                        counted.named().size(),
                        counted.speakers().stream()
                                .map(who -> ", said by " + who.value().name())
                                .collect(Collectors.joining()));
    }

    private static String turn(PromiseTurn turn) {
        return turn.turn().code()
                + turn.due()
                        .map(Cited::value)
                        .map(due -> " " + interval(due.from(), due.to()))
                        .orElse("")
                + turn.slipDays().map(" slip %+d"::formatted).orElse("")
                + turn.speaker().map(who -> " by " + who.value().name()).orElse("");
    }

    private static String amount(Amount amount) {
        return "%s %s %s %s"
                .formatted(
                        amount.measure().code(),
                        amount.value().toPlainString(),
                        amount.unit(),
                        amount.scope().code());
    }

    private static String date(ProjectDate date) {
        return date.role().code() + " " + interval(date.from(), date.to());
    }

    private static String place(ClaimPlace place) {
        return Stream.of(place.locality(), place.district(), place.region())
                .flatMap(Optional::stream)
                .map(RegistryText::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(PlaceName name) {
        return name.en().or(name::ru).or(name::text).orElseThrow();
    }

    private static String interval(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.equals(to) ? day(from) : day(from) + "/" + day(to);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
