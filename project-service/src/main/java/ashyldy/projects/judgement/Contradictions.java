package ashyldy.projects.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Judgement;
import ashyldy.events.JudgementKind;
import ashyldy.projects.resolution.Ruling;
import ashyldy.projects.resolution.Rulings;

/// What stands against something that a person wants to say.
public final class Contradictions {
    private final Standing fresh;
    private final Map<UUID, Standing> around = new LinkedHashMap<>();

    private Contradictions(Standing fresh, Judgements judgements) {
        this.fresh = fresh;
        var seen = new HashSet<UUID>();
        for (Set<UUID> edge = fresh.all(); !edge.isEmpty(); ) {
            seen.addAll(edge);
            var beyond = new HashSet<UUID>();
            for (var standing : judgements.of(edge)) {
                around.put(standing.judgement().id(), standing);
                beyond.addAll(reached(standing, seen));
            }
            beyond.removeAll(seen);
            edge = beyond;
        }
    }

    /// The judgements that would have to be taken back first; empty where nothing stands against it.
    public static List<Judgement> of(Standing fresh, Judgements judgements) {
        return new Contradictions(fresh, judgements).found();
    }

    private static Collection<UUID> reached(Standing standing, Set<UUID> from) {
        return standing.judgement().kind() == JudgementKind.PART_OF
                ? standing.all()
                : standing.heldWith(from).toList();
    }

    private List<Judgement> found() {
        return around.values().stream()
                .filter(this::standsAgainst)
                .map(Standing::judgement)
                .toList();
    }

    private boolean standsAgainst(Standing old) {
        return switch (fresh.judgement().kind()) {
            case SAME -> parts(old, together(true)) || closesACircle(old);
            case SPLIT -> parts(old, together(true)) || joins(old) || closesACircle(old);
            case NOT_THE_SAME -> joins(old);
            case PART_OF -> joins(old) || closesACircle(old);
            case CORRECT -> saysOtherwise(old);
        };
    }

    /// Whether the old one parts what would be one.
    private boolean parts(Standing old, Rulings one) {
        return old.rulings()
                .filter(Ruling.Apart.class::isInstance)
                .map(Ruling.Apart.class::cast)
                .anyMatch(apart -> apart.some().stream()
                        .anyMatch(sighting -> apart.others().stream().anyMatch(one.with(sighting)::contains)));
    }

    /// Whether the old one is of those that make one of what would be parted.
    private boolean joins(Standing old) {
        var one = together(false);
        return fresh.one().stream()
                .filter(sighting -> fresh.other().stream().anyMatch(one.with(sighting)::contains))
                .anyMatch(sighting -> old.heldWith(one.with(sighting)).findAny().isPresent());
    }

    private boolean saysOtherwise(Standing old) {
        var one = together(false);
        return old.judgement().field().equals(fresh.judgement().field())
                && !old.judgement().value().equals(fresh.judgement().value())
                && old.judgement().kind() == JudgementKind.CORRECT
                && fresh.one().stream().anyMatch(sighting -> old.one().stream().anyMatch(one.with(sighting)::contains));
    }

    /// Whether a whole would be a part of its own part.
    private boolean closesACircle(Standing old) {
        return old.judgement().kind() == JudgementKind.PART_OF && isInACircle(old, together(true));
    }

    private boolean isInACircle(Standing old, Rulings one) {
        var wholes = new HashMap<UUID, Set<UUID>>();
        around.values().forEach(standing -> addWholes(wholes, standing, one));
        addWholes(wholes, fresh, one);
        var reached = new HashSet<UUID>();
        for (Collection<UUID> edge = closed(old.other(), one); reached.addAll(edge); ) {
            edge = edge.stream()
                    .flatMap(part -> wholes.getOrDefault(part, Set.of()).stream())
                    .toList();
        }
        return old.one().stream().anyMatch(reached::contains);
    }

    private static void addWholes(Map<UUID, Set<UUID>> wholes, Standing standing, Rulings one) {
        if (standing.judgement().kind() == JudgementKind.PART_OF) {
            closed(standing.one(), one)
                    .forEach(part ->
                            wholes.computeIfAbsent(part, any -> new HashSet<>()).addAll(closed(standing.other(), one)));
        }
    }

    private static Set<UUID> closed(Set<UUID> sightings, Rulings one) {
        var closed = new HashSet<UUID>();
        sightings.forEach(sighting -> closed.addAll(one.with(sighting)));
        return closed;
    }

    /// What people hold together, whatever parts it.
    private Rulings together(boolean withTheFresh) {
        var all = new HashSet<>(fresh.all());
        around.values().forEach(standing -> all.addAll(standing.all()));
        var rulings = new HashSet<Ruling>();
        around.values().forEach(standing -> standing.rulings().forEach(rulings::add));
        if (withTheFresh) {
            fresh.rulings().forEach(rulings::add);
        }
        rulings.removeIf(Ruling.Apart.class::isInstance);
        return Rulings.of(rulings, all);
    }
}
