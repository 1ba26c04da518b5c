package ashyldy.projects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.registry.Placed;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.resolution.Answer;
import ashyldy.projects.resolution.Verdict;

final class InMemorySightings implements Sightings {
    private final Map<UUID, Integer> revisions = new HashMap<>();
    private final Map<UUID, Placed> placed = new LinkedHashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    @Override
    public boolean accept(UUID article, int revision) {
        return revisions.merge(article, revision, Math::max) == revision;
    }

    @Override
    public List<Placed> of(UUID article) {
        return where(one -> one.sighting().article().equals(article));
    }

    @Override
    public List<Placed> with(Collection<UUID> claims) {
        return where(one -> claims.contains(one.sighting().id()));
    }

    @Override
    public List<Placed> withAnyKey(Set<String> keys) {
        return where(one -> !Collections.disjoint(one.sighting().keys(), keys));
    }

    @Override
    public List<UUID> outdated(int limit) {
        return List.of();
    }

    @Override
    public void settled(UUID article) {}

    @Override
    public Map<String, Integer> crowds(Set<String> crowdKeys) {
        return placed.values().stream()
                .map(Placed::sighting)
                .flatMap(sighting ->
                        sighting.crowdKeys().filter(crowdKeys::contains).map(key -> Map.entry(key, sighting.mark())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet()), Set::size)));
    }

    @Override
    public Set<UUID> componentsIn(Set<String> crowdKeys) {
        return where(one -> one.sighting().crowdKeys().anyMatch(crowdKeys::contains)).stream()
                .map(Placed::component)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Placed> inComponents(Set<UUID> components) {
        return where(one -> components.contains(one.component()));
    }

    @Override
    public List<Placed> of(ProjectId project) {
        return where(one -> one.project().equals(Optional.of(project)));
    }

    @Override
    public void replace(UUID article, List<Sighting> sightings) {
        placed.values().removeIf(one -> {
            boolean gone = one.sighting().article().equals(article);
            if (gone) {
                verdicts.removeIf(verdict -> Set.of(verdict.one(), verdict.other())
                        .contains(one.sighting().id()));
            }
            return gone;
        });
        sightings.forEach(sighting -> placed.put(sighting.id(), Placed.alone(sighting)));
    }

    @Override
    public void place(Collection<Placed> moved) {
        moved.forEach(one -> placed.put(one.sighting().id(), one));
    }

    @Override
    public void judgeAnew(Collection<Sighting> between, Collection<Verdict> judged) {
        var ids = between.stream().map(Sighting::id).collect(Collectors.toSet());
        verdicts.removeIf(verdict -> ids.contains(verdict.one()) && ids.contains(verdict.other()));
        verdicts.addAll(judged);
    }

    @Override
    public void keep(Collection<Verdict> kept) {
        verdicts.addAll(kept);
    }

    /// How many pairs of projects a person is asked about.
    long questions() {
        return verdicts.stream()
                .filter(verdict -> verdict.comparison().answer() == Answer.UNDECIDED)
                .map(verdict -> Set.of(project(verdict.one()), project(verdict.other()) + "'"))
                .filter(pair ->
                        pair.stream().map(id -> id.replace("'", "")).distinct().count() == 2)
                .count();
    }

    private String project(UUID sighting) {
        return placed.get(sighting).project().orElseThrow().toString();
    }

    private List<Placed> where(Predicate<Placed> condition) {
        return placed.values().stream().filter(condition).toList();
    }
}
