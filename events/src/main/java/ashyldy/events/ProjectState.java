package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A project as the registry knows it after a change: every value with its article and quote.
///
/// @param version grows by one with every change of this project; a reader drops what is not newer
/// @param names best first
/// @param sources the cited articles, oldest first
public record ProjectState(
        UUID id,
        long version,
        Kind kind,
        Work work,
        Stage stage,
        Optional<Cited<Quote>> stageQuote,
        List<Cited<ProjectName>> names,
        Optional<Cited<ClaimPlace>> place,
        List<Cited<Amount>> amounts,
        List<Cited<ProjectDate>> dates,
        List<Cited<Party>> parties,
        Optional<Cited<Mentioned>> programme,
        List<Source> sources) {
    public ProjectState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(stage, "stage");
        names = List.copyOf(names);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }
}
