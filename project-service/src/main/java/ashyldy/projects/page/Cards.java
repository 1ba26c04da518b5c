package ashyldy.projects.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.projects.catalogue.Listing;
import ashyldy.projects.catalogue.PromisedProject;
import ashyldy.wording.PlaceStep;
import ashyldy.wording.Wording;

/// Puts projects on cards.
final class Cards {

    private static final Set<PromiseState> PENDING = EnumSet.of(PromiseState.OPEN, PromiseState.OVERDUE);

    private final Reader reader;
    private final Wording wording;

    Cards(Reader reader) {
        this.reader = reader;
        this.wording = reader.wording();
    }

    List<Card> of(List<Listing> listings) {
        return listings.stream().map(this::of).toList();
    }

    Card of(Listing listing) {
        Optional<Promise> pending = listing.promises().stream()
                .filter(promise -> PENDING.contains(promise.state()))
                .findFirst();
        // A promise says by itself when it is due.
        String when = pending.isPresent() ? "" : when(listing);
        return card(listing.project(), when, pending);
    }

    Card of(PromisedProject promised) {
        return card(promised.project(), "", Optional.of(promised.promise()));
    }

    private Card card(ProjectState project, String when, Optional<Promise> promise) {
        Citations citations = new Citations(project.sources(), wording);
        Optional<PromiseLine> line = promise.map(given -> new PromiseLines(reader).of(given, citations));
        List<FactLine> figures = new FactLines(wording, citations).brief(project);
        return new Card(
                project.id().toString(),
                wording.labels().title(project),
                Icons.of(project.kind()),
                wording.labels().heading("kind", project.kind()),
                project.stage().code(),
                wording.labels().of("stage", project.stage()),
                project.verified() ? "" : reader.say("project.unverified"),
                place(project),
                figures,
                when,
                line,
                proofs(project, citations, figures, line));
    }

    private List<PlaceStep> place(ProjectState project) {
        return project.place()
                .map(place -> wording.labels().chain(place.value()))
                .orElse(List.of());
    }

    /// The quotes behind what the card says, one click away.
    private List<FactLine> proofs(
            ProjectState project, Citations citations, List<FactLine> figures, Optional<PromiseLine> promise) {
        List<FactLine> proofs = new ArrayList<>();
        project.stageQuote()
                .flatMap(quote -> citations.of(quote, words -> words))
                .ifPresent(proof -> proofs.add(FactLine.of(
                        reader.say("field.stage"),
                        wording.labels().of("stage", project.stage()),
                        "",
                        Optional.of(proof))));
        proofs.addAll(figures);
        promise.ifPresent(
                line -> proofs.add(FactLine.of(reader.say("promises.due"), line.due(), line.note(), line.proof())));
        return proofs.stream().filter(line -> line.proof().isPresent()).toList();
    }

    private String when(Listing listing) {
        return wanted(listing.project().stage())
                .flatMap(role -> date(listing.project(), role))
                .map(date -> wording.labels().of("role", date.role()) + ": "
                        + wording.dates().date(date))
                .or(() -> listing.newsAt()
                        .map(day -> reader.say(
                                "project.reported.on", wording.dates().day(day))))
                .orElse("");
    }

    private static Optional<DateRole> wanted(Stage stage) {
        return switch (stage) {
            case OPENED, STAGE_OPENED -> Optional.of(DateRole.OPENING);
            case PLANNED, UNDER_CONSTRUCTION -> Optional.of(DateRole.PLANNED_COMPLETION);
            case SUSPENDED, CANCELLED, UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<ProjectDate> date(ProjectState project, DateRole role) {
        return project.dates().stream()
                .map(Cited::value)
                .filter(date -> date.role() == role && date.from().isPresent())
                .findFirst();
    }
}
