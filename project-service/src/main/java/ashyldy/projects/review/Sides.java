package ashyldy.projects.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.registry.Placed;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Sittings;

/// Finds the claims that a statement is about, and holds them until the transaction ends.
final class Sides {
    private final Sightings sightings;
    private final Projects projects;
    private final Sittings sittings;
    private final Catalogue catalogue;

    Sides(Sightings sightings, Projects projects, Sittings sittings, Catalogue catalogue) {
        this.sightings = sightings;
        this.projects = projects;
        this.sittings = sittings;
        this.catalogue = catalogue;
    }

    /// @throws Refusal where there is no such project or claim, or it is not any more what the caller has seen
    List<Placed> claims(Statement.Side side) {
        side.project().ifPresent(project -> sittings.hold(new ProjectId(project)));
        projectsOf(sightings.with(side.claims())).forEach(sittings::hold);
        side.project().ifPresent(project -> check(side, project));
        return side.claims().isEmpty()
                ? sightings.of(new ProjectId(side.project().orElseThrow()))
                : claimed(side);
    }

    /// The other claims of the project in which all of these are.
    List<Placed> rest(Statement.Side side, List<Placed> some) {
        var project = projectsOf(some);
        if (project.size() != 1) {
            throw Refusal.bad(side.field("claims"), "These claims are of several projects: split one at a time.");
        }
        var ids = some.stream().map(placed -> placed.sighting().id()).collect(Collectors.toSet());
        var rest = sightings.of(project.iterator().next()).stream()
                .filter(placed -> !ids.contains(placed.sighting().id()))
                .toList();
        if (rest.isEmpty()) {
            throw Refusal.bad(side.field("claims"), "These are all claims of their project: nothing is split off.");
        }
        return rest;
    }

    /// All claims of the projects in which these are.
    Set<UUID> siblings(List<Placed> claims) {
        return projectsOf(claims).stream()
                .flatMap(project -> sightings.of(project).stream())
                .map(placed -> placed.sighting().id())
                .collect(Collectors.toSet());
    }

    /// What the projects of these claims are now.
    List<Refusal.Current> current(List<Placed> claims) {
        return projects.known(projectsOf(claims)).entrySet().stream()
                .map(known -> new Refusal.Current(
                        known.getKey().value(), known.getValue().state().version()))
                .toList();
    }

    private List<Placed> claimed(Statement.Side side) {
        var found = sightings.with(side.claims());
        var missing = new HashSet<>(side.claims());
        found.forEach(placed -> missing.remove(placed.sighting().id()));
        if (!missing.isEmpty()) {
            throw Refusal.unknown(
                    side.field("claims"), "No article claims this now: " + new ArrayList<>(missing).getFirst());
        }
        var elsewhere = found.stream()
                .filter(placed -> side.project().isPresent()
                        && !placed.project().map(ProjectId::value).equals(side.project()))
                .toList();
        if (!elsewhere.isEmpty()) {
            throw Refusal.stale(
                    side.field("claims"),
                    "This claim is of another project now: "
                            + elsewhere.getFirst().sighting().id(),
                    current(elsewhere));
        }
        return found;
    }

    private void check(Statement.Side side, UUID project) {
        var known = Optional.ofNullable(
                projects.known(List.of(new ProjectId(project))).get(new ProjectId(project)));
        if (known.isEmpty()) {
            throw gone(side, project);
        }
        long version = known.get().state().version();
        if (side.version().filter(seen -> seen != version).isPresent()) {
            throw Refusal.stale(
                    side.field("version"),
                    "Project %s is at version %d now.".formatted(project, version),
                    List.of(new Refusal.Current(project, version)));
        }
    }

    private Refusal gone(Statement.Side side, UUID project) {
        var field = side.field("project");
        var survivor = catalogue.survivorOf(project);
        if (survivor.isPresent()) {
            var into = new ProjectId(survivor.get());
            var current = projects.known(List.of(into)).values().stream()
                    .map(known ->
                            new Refusal.Current(into.value(), known.state().version()))
                    .toList();
            return Refusal.stale(field, "Project %s was merged into %s.".formatted(project, into), current);
        }
        return catalogue
                .find(project)
                .map(last -> Refusal.stale(
                        field,
                        "No article speaks of project %s any more.".formatted(project),
                        List.of(new Refusal.Current(
                                project, last.listing().project().version()))))
                .orElseGet(() -> Refusal.unknown(field, "There is no project " + project));
    }

    private static Set<ProjectId> projectsOf(List<Placed> claims) {
        return claims.stream().flatMap(placed -> placed.project().stream()).collect(Collectors.toSet());
    }
}
