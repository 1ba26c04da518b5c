package ashyldy.local.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for articles in files, in all files below folders (by name, hidden ones left out), and behind addresses.
public final class ArticleSearch {

    private static final List<Format> FORMATS =
            List.of(new JsonFile(), new LinesFile(), new PageFile(), new TextFile());

    private final WebPages web;

    public ArticleSearch(WebPages web) {
        this.web = web;
    }

    /// One article after the other, so that a long file is never held in memory. To be closed.
    public Stream<Found> in(List<String> places) {
        return places.stream().flatMap(this::in);
    }

    private Stream<Found> in(String place) {
        if (place.matches("https?://.*")) {
            return web.found(place);
        }
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return filesBelow(path).flatMap(ArticleSearch::inFile);
        }
        return Files.exists(path) ? inFile(path) : Stream.of(new Found.Skipped(place, "does not exist"));
    }

    private static Stream<Found> inFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<Format> format =
                FORMATS.stream().filter(candidate -> candidate.takes(name)).findFirst();
        if (format.isEmpty()) {
            return Stream.of(new Found.Skipped(file.toString(), "is not JSON, JSONL, HTML or text by its name"));
        }
        try {
            return format.get().read(file);
        } catch (IOException unreadable) {
            return Stream.of(new Found.Skipped(file.toString(), unreadable.getMessage()));
        }
    }

    private static Stream<Path> filesBelow(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().matches("(.*/)?\\..*"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
