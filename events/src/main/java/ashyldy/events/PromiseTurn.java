package ashyldy.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// One turn in the life of a promise, in the words of the article that tells it.
///
/// @param on day of the article; of an overdue promise, the day after the last one promised
/// @param due the date that was said; absent where none was
/// @param said the words that say it was kept or withdrawn; absent where the date has words of its own, and where
/// only the calendar speaks
/// @param slipDays of a move: days between the date before and this one, at least; negative where it was brought
/// forward
public record PromiseTurn(
        Turn turn,
        Optional<LocalDate> on,
        Optional<Cited<ProjectDate>> due,
        Optional<Cited<Quote>> said,
        Optional<Cited<Mentioned>> speaker,
        Optional<Integer> slipDays) {
    public PromiseTurn {
        Objects.requireNonNull(turn, "turn");
    }
}
