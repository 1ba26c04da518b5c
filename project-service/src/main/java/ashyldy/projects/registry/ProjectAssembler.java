package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.ProjectState;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.promise.Opening;
import ashyldy.projects.promise.Progress;
import ashyldy.projects.promise.PromiseLedger;
import ashyldy.projects.resolution.Cluster;

/// Works a project out from its sightings: the same sightings on the same day give the same project.
final class ProjectAssembler {
    private final Cluster cluster;
    private final Cluster said;
    private final StageHistory history;
    private final OpeningDates openings;

    private ProjectAssembler(Corrected corrected, ReaderAlerts alerts) {
        this.cluster = corrected.counted();
        this.said = corrected.said();
        this.openings = OpeningDates.of(cluster, alerts);
        this.history = StageHistory.of(cluster, alerts, openings);
    }

    /// Without a version; the changes give it one.
    static Project assemble(ProjectId id, Corrected corrected, ReaderAlerts alerts, LocalDate today) {
        return new ProjectAssembler(corrected, alerts).assemble(id, today);
    }

    private Project assemble(ProjectId id, LocalDate today) {
        return new Project(
                state(id),
                history.changes(),
                PromiseLedger.of(id.value(), cluster, progress(), today),
                facts(),
                shownOpening().flatMap(Opening::latest),
                published().min(Comparator.naturalOrder()),
                published().max(Comparator.naturalOrder()),
                SearchWords.of(cluster),
                history.held().isEmpty() ? Optional.of(history.stage()) : Optional.empty());
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
                cited(inOrder(openings.dates(), best -> best.value().role())),
                cited(inOrder(
                        Attributes.PARTIES.ranked(cluster), best -> best.value().role())),
                cited(Attributes.PROGRAMME.ranked(cluster)).stream().findFirst(),
                sources(),
                history.isVerified(),
                ToldPhase.of(cluster, history));
    }

    /// What is held back neither keeps nor ends a promise.
    private Progress progress() {
        var last = history.lastTold();
        return new Progress(
                history.toldStage(),
                last.flatMap(StageChange::cited),
                last.flatMap(change -> published(change.claim())),
                toldOpening());
    }

    private Optional<LocalDate> published(UUID claim) {
        return cluster.sightings().stream()
                .filter(sighting -> sighting.id().equals(claim))
                .findFirst()
                .flatMap(Sighting::published);
    }

    /// Only this keeps a promise.
    private Optional<Opening> toldOpening() {
        return history.toldStage() == Stage.OPENED ? Optional.of(openings.told().opening()) : Optional.empty();
    }

    private Optional<Opening> shownOpening() {
        return history.stage() == Stage.OPENED
                ? toldOpening().or(() -> Optional.of(openings.all().opening()))
                : Optional.empty();
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        Attributes.ALL.forEach(attribute -> facts.addAll(attribute.facts(said)));
        said.sightings()
                .forEach(sighting -> sighting.claim()
                        .stageQuote()
                        .map(words -> new Fact(
                                sighting.article(),
                                sighting.id(),
                                "stage",
                                sighting.stage(),
                                words,
                                isLastStage(sighting),
                                sighting.isVerified()))
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
