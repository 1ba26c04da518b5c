package ashyldy.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// That a project will be finished by a date: said by somebody, on some day, in these words.
///
/// @param id name-based: the same project promised for the same date is the same promise
/// @param due when it shall be finished, with the quote and the article
/// @param madeOn when it was first said, absent where the article is undated
/// @param keptOn last day of the interval in which it was kept
/// @param daysLate days between the due date and `keptOn`; negative is early
public record Promise(
        UUID id,
        PromiseState state,
        Cited<ProjectDate> due,
        Optional<Cited<Mentioned>> speaker,
        Optional<LocalDate> madeOn,
        Optional<LocalDate> keptOn,
        Optional<Integer> daysLate) {
    public Promise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(due, "due");
    }
}
