package ashyldy.projects.judgement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.Judgement;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Ruling;
import ashyldy.projects.resolution.Ruling.Apart;
import ashyldy.projects.resolution.Ruling.Together;

/// A judgement that stands, and what its claims are now.
///
/// @param one sightings; a claim that nobody makes now is not among them
/// @param said the value that it corrects, as a person's own claim; absent where it corrects none
public record Standing(Judgement judgement, Set<UUID> one, Set<UUID> other, Optional<Sighting> said) {
    public Standing {
        var only = new HashSet<>(other);
        only.removeAll(one);
        one = Set.copyOf(one);
        other = Set.copyOf(only);
    }

    public static List<Ruling> rulings(Collection<Standing> judgements) {
        return judgements.stream().flatMap(Standing::rulings).toList();
    }

    public Stream<Ruling> rulings() {
        return switch (judgement.kind()) {
            case SAME -> Stream.of(new Together(all()));
            case NOT_THE_SAME, PART_OF -> Stream.of(new Apart(one, other));
            case SPLIT -> Stream.of(new Together(one), new Apart(one, other));
            case CORRECT -> Stream.empty();
        };
    }

    /// All that it holds together with any of these.
    public Stream<UUID> heldWith(Set<UUID> these) {
        return rulings()
                .flatMap(ruling ->
                        ruling instanceof Together(var held) && held.stream().anyMatch(these::contains)
                                ? held.stream()
                                : Stream.empty());
    }

    public Set<UUID> all() {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
