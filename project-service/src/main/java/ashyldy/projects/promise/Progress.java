package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.Quote;
import ashyldy.events.Stage;

/// How far a project has come, which decides what becomes of its promises.
///
/// @param stage that it has reached
/// @param said the words that say so
/// @param on day of the article that says so, absent where it is undated
/// @param opening where it has opened
public record Progress(Stage stage, Optional<Cited<Quote>> said, Optional<LocalDate> on, Optional<Opening> opening) {
    public Progress {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(opening, "opening");
    }

    /// Cancelled, or the works stand still.
    boolean hasStopped() {
        return stage == Stage.CANCELLED || stage == Stage.SUSPENDED;
    }
}
