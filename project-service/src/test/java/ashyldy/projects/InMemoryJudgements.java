package ashyldy.projects;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.JudgedClaim;
import ashyldy.events.Judgement;
import ashyldy.events.Undone;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.Binding;
import ashyldy.projects.judgement.CorrectionReader;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.judgement.Standing;

final class InMemoryJudgements implements Judgements {
    private static final CorrectionReader CORRECTIONS = new CorrectionReader(Gazetteer.kazakhstan());

    final Map<UUID, Judgement> all = new TreeMap<>(Sighting.IDS);
    private final Map<JudgedClaim, UUID> bound = new HashMap<>();

    @Override
    public boolean areNone() {
        return all.isEmpty();
    }

    @Override
    public List<Standing> of(Collection<UUID> sightings) {
        return all.values().stream()
                .filter(Judgement::stands)
                .map(this::standing)
                .filter(standing -> standing.all().stream().anyMatch(sightings::contains))
                .toList();
    }

    @Override
    public Set<UUID> bind(UUID article, List<Sighting> now) {
        all.values().stream()
                .flatMap(InMemoryJudgements::claims)
                .filter(claim -> claim.article().equals(article))
                .forEach(claim -> bound.put(
                        claim, Binding.find(claim, now).map(Sighting::id).orElse(null)));
        return now.stream().map(Sighting::id).filter(bound::containsValue).collect(Collectors.toSet());
    }

    @Override
    public void add(Judgement made) {
        all.put(made.id(), made);
        claims(made).forEach(claim -> bound.put(claim, claim.claim()));
    }

    @Override
    public Optional<Judgement> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Judgement undo(UUID id, Undone undone) {
        return all.compute(id, (same, made) -> made.undone(undone));
    }

    @Override
    public Set<UUID> sightings(UUID id) {
        return new HashSet<>(now(claims(all.get(id))));
    }

    private Standing standing(Judgement judgement) {
        return new Standing(
                judgement, now(judgement.one().stream()), now(judgement.other().stream()), CORRECTIONS.read(judgement));
    }

    private Set<UUID> now(Stream<JudgedClaim> claims) {
        return claims.map(bound::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Stream<JudgedClaim> claims(Judgement judgement) {
        return Stream.concat(judgement.one().stream(), judgement.other().stream());
    }
}
