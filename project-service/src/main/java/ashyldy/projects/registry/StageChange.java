package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Cited;
import ashyldy.events.Quote;
import ashyldy.events.Stage;

/// A project reached a stage.
///
/// @param from first day of the interval in which it happened, absent where no article tells
/// @param to last day of it
/// @param claim of the article, which asserts the stage
/// @param quote the words that assert it
/// @param verified false for an opening that only a model has seen
public record StageChange(
        Stage stage,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        UUID article,
        UUID claim,
        Optional<Quote> quote,
        boolean verified) {
    public StageChange {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(claim, "claim");
    }

    /// The words that assert it, with their article.
    Optional<Cited<Quote>> cited() {
        return quote.map(words -> new Cited<>(words, article));
    }
}
