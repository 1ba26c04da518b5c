package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectState;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.promise.Interval;
import ashyldy.projects.promise.Opening;
import ashyldy.projects.promise.PromiseLedger;
import ashyldy.projects.resolution.Cluster;

/// Works a project out from its sightings: the same sightings on the same day give the same project.
final class ProjectAssembler {
    private final Cluster cluster;
    private final StageHistory history;
    private final List<Ranked<ProjectDate>> dates;

    private ProjectAssembler(Cluster cluster) {
        this.cluster = cluster;
        this.dates = Attributes.DATES.ranked(cluster);
        this.history = StageHistory.of(cluster, openingDate());
    }

    /// Without a version; the changes give it one.
    static Project assemble(ProjectId id, Cluster cluster, LocalDate today) {
        return new ProjectAssembler(cluster).assemble(id, today);
    }

    private Project assemble(ProjectId id, LocalDate today) {
        var opening = opening();
        return new Project(
                state(id),
                history.changes(),
                PromiseLedger.of(id.value(), cluster, history.stage(), opening, today),
                facts(),
                opening.flatMap(Opening::latest),
                published().min(Comparator.naturalOrder()),
                published().max(Comparator.naturalOrder()),
                SearchWords.of(cluster));
    }

    private ProjectState state(ProjectId id) {
        return new ProjectState(
                id.value(),
                0,
                Attributes.KIND.ranked(cluster).getFirst().value(),
                Attributes.WORK.ranked(cluster).getFirst().value(),
                history.stage(),
                history.quote(),
                cited(Attributes.NAMES.ranked(cluster)),
                cited(Attributes.PLACE.ranked(cluster)).stream().findFirst(),
                cited(inOrder(
                        Attributes.AMOUNTS.ranked(cluster), best -> best.value().measure())),
                cited(inOrder(dates, best -> best.value().role())),
                cited(inOrder(
                        Attributes.PARTIES.ranked(cluster), best -> best.value().role())),
                cited(Attributes.PROGRAMME.ranked(cluster)).stream().findFirst(),
                sources());
    }

    private Optional<Opening> opening() {
        return history.stage() == Stage.OPENED
                ? Optional.of(new Opening(openingDate().flatMap(Interval::of), firstAnnounced()))
                : Optional.empty();
    }

    private Optional<ProjectDate> openingDate() {
        return dates.stream()
                .filter(date -> date.by().stage() == Stage.OPENED)
                .map(Ranked::value)
                .filter(date -> date.role() == DateRole.OPENING)
                .findFirst();
    }

    private Optional<LocalDate> firstAnnounced() {
        return cluster.sightings().stream()
                .filter(sighting -> sighting.stage() == Stage.OPENED)
                .flatMap(sighting -> sighting.published().stream())
                .min(Comparator.naturalOrder());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        Attributes.ALL.forEach(attribute -> facts.addAll(attribute.facts(cluster)));
        cluster.sightings()
                .forEach(sighting -> sighting.claim()
                        .stageQuote()
                        .map(words -> new Fact(
                                sighting.article(),
                                sighting.id(),
                                "stage",
                                sighting.stage(),
                                words,
                                isLastStage(sighting)))
                        .ifPresent(facts::add));
        return facts;
    }

    private boolean isLastStage(Sighting sighting) {
        return !history.changes().isEmpty()
                && history.changes().getLast().claim().equals(sighting.id());
    }

    private List<Source> sources() {
        return cluster.sightings().stream().map(Sighting::source).distinct().toList();
    }

    private Stream<LocalDate> published() {
        return cluster.sightings().stream().flatMap(sighting -> sighting.published().stream());
    }

    private static <V> List<Ranked<V>> inOrder(List<Ranked<V>> ranked, Function<Ranked<V>, Enum<?>> order) {
        return ranked.stream()
                .sorted(Comparator.comparing(best -> order.apply(best).ordinal()))
                .toList();
    }

    private static <V> List<Cited<V>> cited(List<Ranked<V>> ranked) {
        return ranked.stream().map(Ranked::cited).toList();
    }
}
