package ashyldy.benchmarks.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.events.ArticleRead;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.resolution.Crowd;

/// What is claimed of works, and which work each claim is of.
///
/// @param articles in the order in which they arrive
/// @param sightings of these
/// @param truth the work of each claim
record World(List<ArticleRead> articles, List<Sighting> sightings, Map<UUID, String> truth) {

    /// @param articles data of `kz.ashyldy.article.read.v1`, one a line
    /// @param truth claim id, tab, name of the work, one a line
    /// @throws UncheckedIOException where a file cannot be read, with its name
    static World read(Path articles, Path truth) {
        var reader = new SightingReader(Gazetteer.kazakhstan());
        var works = new HashMap<UUID, String>();
        for (var line : lines(truth)) {
            var cells = line.split("\t");
            works.put(UUID.fromString(cells[0]), cells[1]);
        }
        var read = lines(articles).stream().map(World::article).toList();
        return new World(
                read,
                read.stream().flatMap(article -> reader.read(article).stream()).toList(),
                works);
    }

    String work(Sighting sighting) {
        return truth.get(sighting.id());
    }

    /// As the registry counts them once all have arrived.
    Crowd crowd() {
        var marks = new HashMap<String, Set<String>>();
        sightings.forEach(sighting -> sighting.crowdKeys()
                .forEach(key ->
                        marks.computeIfAbsent(key, any -> new HashSet<>()).add(sighting.mark())));
        return (group, place) -> Sighting.crowdKey(group, place)
                .map(key ->
                        Integer.highestOneBit(marks.getOrDefault(key, Set.of()).size()))
                .orElse(0);
    }

    private static ArticleRead article(String line) {
        try {
            return EventJson.mapper().readValue(line, ArticleRead.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no article: " + line, unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
