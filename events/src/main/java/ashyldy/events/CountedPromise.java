package ashyldy.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// "13 schools this year": a number that was promised, once however many outlets print it.
///
/// @param id name-based: the same number of the same kind and work for the same place and year is the same promise
/// @param version grows by one with every change; a reader drops what is not newer
/// @param count how many, at least 1
/// @param dueFrom first day of the promised interval, absent where the year stays open
/// @param dueTo last day of it
/// @param speakers who said it, each once
/// @param said the words of each article, oldest first
/// @param sources those articles; none where no article says it any more, and a reader forgets it
/// @param named ids of the projects of this kind in this place that are promised for that year or opened in it,
/// sorted: the ones of the number that are known one by one
public record CountedPromise(
        UUID id,
        long version,
        Kind kind,
        Work work,
        int count,
        Optional<Cited<ClaimPlace>> place,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        List<Cited<Mentioned>> speakers,
        List<Cited<Quote>> said,
        List<Source> sources,
        List<UUID> named) {
    public CountedPromise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(work, "work");
        speakers = List.copyOf(speakers);
        said = List.copyOf(said);
        sources = List.copyOf(sources);
        named = List.copyOf(named);
        if (count < 1) {
            throw new IllegalArgumentException("a counted promise counts at least one: " + count);
        }
    }

    /// With another version.
    public CountedPromise at(long number) {
        return new CountedPromise(id, number, kind, work, count, place, dueFrom, dueTo, speakers, said, sources, named);
    }
}
