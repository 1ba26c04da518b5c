package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.projects.judgement.Standing;
import ashyldy.projects.resolution.Cluster;

/// Settles projects anew and tells what has changed.
public final class Registry {
    private final OpenSightings sightings;
    private final OpenProjects projects;
    private final Supplier<ProjectId> newIds;
    private final ReaderAlerts alerts;

    Registry(OpenSightings sightings, OpenProjects projects, Supplier<ProjectId> newIds, ReaderAlerts alerts) {
        this.sightings = sightings;
        this.projects = projects;
        this.newIds = newIds;
        this.alerts = alerts;
    }

    /// Lets the clusters be the projects of this neighbourhood.
    public List<ProjectChange> settle(
            Neighbourhood neighbourhood, List<Cluster> clusters, Occasion occasion, NewsWindow window) {
        var succession = Succession.of(neighbourhood.before(), clusters);
        var heirs = succession.heirs(clusters, newIds);
        var known = projects.known(
                neighbourhood.before().stream()
                        .flatMap(placed -> placed.project().stream())
                        .collect(Collectors.toSet()),
                sightings.projects());
        var doubts = new Doubts(heirs, known);
        var changes = new ArrayList<ProjectChange>();
        for (var heir : heirs) {
            settle(heir, neighbourhood.judgements(), known, new When(occasion, window))
                    .forEach(change -> changes.add(doubts.marked(change, heir)));
        }
        for (var withdrawn : succession.withdrawn()) {
            changes.addAll(withdraw(known.get(withdrawn), occasion, window));
        }
        heirs.forEach(this::place);
        return changes;
    }

    /// What time alone has changed: promises that have become overdue.
    public List<ProjectChange> remind(ProjectId project, List<Standing> judgements, NewsWindow window) {
        var placed = sightings.of(project);
        var known = projects.known(Set.of(project), Set.of());
        if (placed.isEmpty() || known.isEmpty()) {
            return List.of();
        }
        var cluster = new Cluster(
                placed.getFirst().component(),
                placed.stream().map(Placed::sighting).toList());
        var newest = cluster.sightings().getLast();
        var occasion = new Occasion(newest.article(), newest.published(), false);
        var heir = new Heir(project, cluster, List.of(), List.of(), Optional.empty());
        return settle(heir, judgements, known, new When(occasion, window));
    }

    private record When(Occasion occasion, NewsWindow window) {}

    private List<ProjectChange> settle(Heir heir, List<Standing> judgements, Map<ProjectId, Known> known, When when) {
        var self = Optional.ofNullable(known.get(heir.id()));
        var kin = Stream.concat(heir.merged().stream(), heir.parent().stream())
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        var corrected = Corrected.of(heir.cluster(), judgements);
        var project = ProjectAssembler.assemble(
                heir.id(), corrected, alerts, when.window().today());
        var difference = Difference.between(self, kin, heir, project, when.occasion(), when.window());
        var changes = difference.changes();
        if (!changes.isEmpty()
                || heir.cluster().articles().contains(when.occasion().article())) {
            long before = self.map(one -> one.state().version()).orElse(0L);
            projects.save(project.at(before + changes.size()).told(difference.told()));
        }
        heir.merged().forEach(old -> projects.merge(old, heir.id()));
        return changes;
    }

    private List<ProjectChange> withdraw(Known last, Occasion occasion, NewsWindow window) {
        var changes = Difference.withdrawal(last, occasion, window);
        projects.withdraw(changes.getLast().project());
        return changes;
    }

    private void place(Heir heir) {
        var cluster = heir.cluster();
        cluster.sightings().forEach(sighting -> sightings.place(sighting.id(), cluster.component(), heir.id()));
    }
}
