package ashyldy.projects;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.ArticleRead;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;

/// An article and what it has seen.
record Arrival(ArticleRead article, List<Sighting> sightings) {
    static List<Arrival> of(List<ArticleRead> articles, SightingReader reader) {
        return articles.stream()
                .map(article -> new Arrival(article, FirstClaims.of(reader.read(article))))
                .toList();
    }

    /// By article, of which there may be several revisions.
    static Map<UUID, List<Sighting>> sightings(List<Arrival> arrivals) {
        return arrivals.stream()
                .collect(Collectors.groupingBy(
                        arrival -> arrival.article().id(),
                        Collectors.flatMapping(arrival -> arrival.sightings().stream(), Collectors.toList())));
    }
}
