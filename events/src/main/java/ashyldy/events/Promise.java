package ashyldy.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

/// That a project, or one phase of it, will be finished by a date. It stays one promise however often the date
/// moves: the history has them all.
///
/// @param id name-based: the same project, and the same phase of it, has the same promise for ever
/// @param due when it shall be finished as it stands now, with the quote and the article
/// @param speaker who said so first
/// @param madeOn when it was first said, absent where the article is undated
/// @param keptOn last day of the interval in which it was kept
/// @param daysLate days between the promised interval and the one in which it was kept, at least: known only where
/// the two do not overlap, negative where it was early; 0 where both are the same day
/// @param history oldest first; empty in what was published before there was one
/// @param slipDays days between the first promised interval and the one that stands now, at least: known only where
/// the two do not overlap, negative where it was brought forward
/// @param keptFrom first day of the interval in which it was kept
public record Promise(
        UUID id,
        PromiseState state,
        Cited<ProjectDate> due,
        Optional<Cited<Mentioned>> speaker,
        Optional<LocalDate> madeOn,
        Optional<LocalDate> keptOn,
        Optional<Integer> daysLate,
        @JsonInclude(NON_EMPTY) List<PromiseTurn> history,
        @JsonInclude(NON_ABSENT) Optional<Integer> slipDays,
        @JsonInclude(NON_ABSENT) Optional<LocalDate> keptFrom) {
    public Promise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(due, "due");
        history = history == null ? List.of() : List.copyOf(history);
    }

    /// As it was published before it had a history.
    public Promise(
            UUID id,
            PromiseState state,
            Cited<ProjectDate> due,
            Optional<Cited<Mentioned>> speaker,
            Optional<LocalDate> madeOn,
            Optional<LocalDate> keptOn,
            Optional<Integer> daysLate) {
        this(id, state, due, speaker, madeOn, keptOn, daysLate, List.of(), Optional.empty(), Optional.empty());
    }

    /// The dates it was moved to, oldest first.
    public List<PromiseTurn> moves() {
        return history.stream().filter(turn -> turn.turn() == Turn.RESCHEDULED).toList();
    }

    /// The date that its last move gave up; absent where it never moved.
    public Optional<Cited<ProjectDate>> movedFrom() {
        var dates = history.stream()
                .filter(turn -> turn.turn() == Turn.MADE || turn.turn() == Turn.RESCHEDULED)
                .flatMap(turn -> turn.due().stream())
                .toList();
        return dates.size() < 2 ? Optional.empty() : Optional.of(dates.get(dates.size() - 2));
    }

    /// As it is told of where no article makes it any more.
    public Promise withdrawn() {
        return new Promise(
                id,
                PromiseState.WITHDRAWN,
                due,
                speaker,
                madeOn,
                Optional.empty(),
                Optional.empty(),
                history,
                slipDays,
                Optional.empty());
    }
}
