package ashyldy.projects.registry;

import java.util.Objects;
import java.util.UUID;

import ashyldy.events.Quote;

/// A value as one article gives it, in that article's words.
///
/// @param claim the claim of the article that gives it
/// @param field what it is the value of: `name.ru`, `amount.capacity.places.project`, `date.opening`
/// @param value a record of the published language
/// @param shown whether the project shows this one
/// @param verified false for the stage of an opening that only a model has seen
public record Fact(UUID article, UUID claim, String field, Object value, Quote quote, boolean shown, boolean verified) {
    public Fact {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(quote, "quote");
    }
}
