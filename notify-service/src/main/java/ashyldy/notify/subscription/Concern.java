package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.places.Coordinates;

/// By what a happening is matched.
///
/// @param formerly other ids that lead to the project, after merges, or to what it was a part of, before a split
/// @param places the codes of its place and of everything that lies around it, with [#COUNTRY]; empty abroad
/// @param point where it is known to the district or better
/// @param capacity the largest that is told of the whole project
/// @param cost the largest in tenge that is told of the whole project
/// @param parties the folded words of each party's name
/// @param programme its folded words
/// @param words folded: names, parties, programme and quoted sentences
public record Concern(
        EventType event,
        UUID project,
        Set<UUID> formerly,
        Kind kind,
        Work work,
        Stage stage,
        Set<String> places,
        Optional<Coordinates> point,
        Optional<BigDecimal> capacity,
        Optional<BigDecimal> cost,
        List<Set<String>> parties,
        Set<String> programme,
        Set<String> words) {
    public static final String COUNTRY = "KZ";

    public Concern {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(stage, "stage");
        formerly = Set.copyOf(formerly);
        places = Set.copyOf(places);
        parties = List.copyOf(parties);
        programme = Set.copyOf(programme);
        words = Set.copyOf(words);
    }

    /// All by which the project is known.
    public Set<UUID> ids() {
        return Stream.concat(Stream.of(project), formerly.stream()).collect(Collectors.toSet());
    }
}
