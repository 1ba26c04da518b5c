package ashyldy.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.ArticleRead;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A folder of articles in the order in which the story tells them. The first line of each names the article, and where
/// known its day and revision, and whether it is read again; each further line is a claim.
record Story(Path folder) {
    static Stream<Story> all() throws IOException {
        try (var folders = Files.list(Path.of("src/test/resources/stories"))) {
            return folders.sorted().map(Story::new).toList().stream();
        }
    }

    List<ArticleRead> articles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+-.*"))
                    .sorted()
                    .map(Story::article)
                    .toList();
        }
    }

    private static ArticleRead article(Path file) {
        try {
            var lines = Files.readAllLines(file, UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var id = word(lines.getFirst(), "article ").orElseThrow();
            int revision =
                    word(lines.getFirst(), "revision ").map(Integer::parseInt).orElse(1);
            var article = Articles.article(
                    id,
                    word(lines.getFirst(), "published "),
                    revision,
                    lines.stream().skip(1).toArray(String[]::new));
            return word(lines.getFirst(), "read again").isPresent() ? article.again(revision) : article;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> word(String header, String start) {
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(part -> part.startsWith(start))
                .map(part -> part.substring(start.length()))
                .findFirst();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
