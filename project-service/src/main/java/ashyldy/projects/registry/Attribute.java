package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;

import ashyldy.events.Quote;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.CorrectionReader;
import ashyldy.projects.resolution.Cluster;

/// One sort of value that sightings give a project, and the rule by which one of several is shown: what a person has
/// set right, then the most specific, then the one with most sources, then the newest.
///
/// @param values what a sighting gives
/// @param field what a value is the value of; two different values of one field are a conflict
/// @param sameness equal for two values that say the same in different words
/// @param specificity larger is more specific
/// @param quote where the article says so
record Attribute<V>(
        Function<Sighting, List<V>> values,
        Function<V, String> field,
        Function<V, Object> sameness,
        ToLongBiFunction<V, Sighting> specificity,
        BiFunction<V, Sighting, Optional<Quote>> quote) {

    private record Same(String field, Object sameness) {}

    /// Sightings that say the same: told by the oldest, so that a repetition changes nothing.
    private record Candidate<V>(Ranked<V> oldest, Sighting newest, boolean said, long specificity, long sources) {}

    /// Each value once, best first.
    List<Ranked<V>> ranked(Cluster cluster) {
        var groups = new LinkedHashMap<Same, List<Ranked<V>>>();
        cluster.sightings()
                .forEach(sighting -> given(sighting)
                        .forEach(value -> groups.computeIfAbsent(
                                        new Same(field.apply(value), sameness.apply(value)), same -> new ArrayList<>())
                                .add(new Ranked<>(value, sighting, field.apply(value), false))));
        var fields = new HashSet<String>();
        return groups.values().stream()
                .map(this::candidate)
                .sorted(this.bestFirst())
                .map(Candidate::oldest)
                .map(ranked -> ranked.shownIf(fields.add(ranked.field())))
                .toList();
    }

    /// Every value of every source that has a quote, marked where it is the one shown.
    List<Fact> facts(Cluster cluster) {
        var shown = ranked(cluster).stream().filter(Ranked::shown).toList();
        var facts = new ArrayList<Fact>();
        for (var sighting : cluster.sightings()) {
            for (var value : given(sighting)) {
                boolean isShown = shown.stream().anyMatch(best -> best.by() == sighting && best.value() == value);
                quote.apply(value, sighting)
                        .map(words -> new Fact(
                                sighting.article(), sighting.id(), field.apply(value), value, words, isShown, true))
                        .ifPresent(facts::add);
            }
        }
        return facts;
    }

    /// The fields of which a sighting gives a value.
    Stream<String> fields(Sighting sighting) {
        return given(sighting).stream().map(field);
    }

    private List<V> given(Sighting sighting) {
        return values.apply(sighting).stream()
                .filter(value -> CorrectionReader.saysOf(sighting, field.apply(value)))
                .toList();
    }

    /// Sightings come oldest first.
    private Candidate<V> candidate(List<Ranked<V>> same) {
        long specificity = same.stream()
                .mapToLong(one -> this.specificity.applyAsLong(one.value(), one.by()))
                .max()
                .orElseThrow();
        long sources = same.stream().map(one -> one.by().article()).distinct().count();
        boolean said = same.stream().anyMatch(one -> one.by().source().by().isPresent());
        return new Candidate<>(same.getFirst(), same.getLast().by(), said, specificity, sources);
    }

    private Comparator<Candidate<V>> bestFirst() {
        return Comparator.comparing((Candidate<V> candidate) -> candidate.said())
                .thenComparingLong(Candidate::specificity)
                .thenComparingLong(Candidate::sources)
                .thenComparing(Candidate::newest, Sighting.BY_TIME)
                .reversed();
    }
}
