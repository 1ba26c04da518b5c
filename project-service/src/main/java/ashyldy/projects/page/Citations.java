package ashyldy.projects.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import ashyldy.events.Cited;
import ashyldy.events.Quote;
import ashyldy.events.Source;
import ashyldy.wording.Wording;

/// Finds the article behind each quote of one project.
final class Citations {

    private final Map<UUID, Origin> origins = new LinkedHashMap<>();

    Citations(List<Source> sources, Wording wording) {
        sources.forEach(source -> origins.put(source.article(), Origin.of(source, wording)));
    }

    /// Empty for an article that is no longer among the sources.
    Optional<Citation> of(Quote quote, UUID article) {
        return Optional.ofNullable(origins.get(article)).map(origin -> Citation.of(quote, origin));
    }

    <T> Optional<Citation> of(Cited<T> cited, Function<T, Quote> quote) {
        return of(quote.apply(cited.value()), cited.article());
    }

    Optional<Origin> origin(UUID article) {
        return Optional.ofNullable(origins.get(article));
    }

    List<Origin> all() {
        return List.copyOf(origins.values());
    }
}
