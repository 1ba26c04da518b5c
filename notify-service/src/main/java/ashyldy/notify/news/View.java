package ashyldy.notify.news;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.notify.subscription.Filter;
import ashyldy.notify.subscription.FilterQuery;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.InterestJson;

/// What a reader looks at: an interest, in a language. However it was asked for, the same view has the same address.
public record View(Interest interest, Language language) {
    public View {
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(language, "language");
    }

    public View in(Language other) {
        return new View(interest, other);
    }

    /// Its filters as they would be asked again, in their order, and its language; without the `?`.
    public String query() {
        return Stream.of(FilterQuery.write(filter()), "language=" + language.code())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /// Without the events where they are those that nobody needs to ask for.
    public Filter filter() {
        Filter all = InterestJson.filter(interest);
        return interest.tellsTheUsual() ? all.withoutEvents() : all;
    }
}
