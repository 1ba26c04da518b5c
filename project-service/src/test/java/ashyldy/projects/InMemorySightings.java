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

import ashyldy.projects.registry.CrowdMark;
import ashyldy.projects.registry.Placed;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.SightingChanges;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.resolution.Answer;
import ashyldy.projects.resolution.Verdict;

final class InMemorySightings implements Sightings {
    private final Map<UUID, Integer> revisions = new HashMap<>();
    private final Map<UUID, Placed> placed = new LinkedHashMap<>();
    private final Map<String, Integer> crowds = new HashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    @Override
    public Map<UUID, Integer> revisions(Set<UUID> articles) {
        return revisions.entrySet().stream()
                .filter(known -> articles.contains(known.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Placed> of(Set<UUID> articles) {
        return where(one -> articles.contains(one.sighting().article()));
    }

    @Override
    public boolean isKnownNowhere(Set<String> keys) {
        return withAnyKey(keys).stream()
                .anyMatch(one -> one.sighting().place().regionCode().isEmpty());
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
        return crowds.entrySet().stream()
                .filter(crowd -> crowdKeys.contains(crowd.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<CrowdMark, Integer> marks(Set<CrowdMark> marks) {
        return placed.values().stream()
                .flatMap(one -> one.counted().stream())
                .filter(marks::contains)
                .collect(Collectors.toMap(mark -> mark, _ -> 1, Integer::sum));
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
    public void write(SightingChanges changes) {
        revisions.putAll(changes.revisions());
        changes.gone().forEach(placed::remove);
        verdicts.removeIf(verdict ->
                changes.gone().contains(verdict.one()) || changes.gone().contains(verdict.other()));
        changes.fresh().forEach(one -> placed.put(one.sighting().id(), one));
        changes.moved().forEach(one -> placed.replace(one.sighting().id(), one));
        crowds.putAll(changes.crowds());
        changes.forgotten()
                .forEach(between -> verdicts.removeIf(
                        verdict -> between.contains(verdict.one()) && between.contains(verdict.other())));
        verdicts.addAll(changes.verdicts());
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
