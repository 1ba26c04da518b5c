package ashyldy.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.ArticleRead;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// Reads all articles of folders and writes what would be read of each to a folder: `PreviewFolder OUT FOLDER|FILE…`.
/// An article is a JSON object in a `.json` file or on a line of a `.jsonl` file.
public final class PreviewFolder {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final ArticleReading reading = ArticleReading.standard();
    private final Path out;

    private PreviewFolder(Path out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        PreviewFolder preview = new PreviewFolder(out);
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    preview.read(file);
                }
            }
        }
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            write(name, JSON.readTree(Files.readString(file)));
        } else if (name.endsWith(".jsonl")) {
            int line = 0;
            for (String article : Files.readAllLines(file)) {
                write("%s-%04d.json".formatted(name.replace(".jsonl", ""), ++line), JSON.readTree(article));
            }
        }
    }

    private void write(String name, JsonNode json) throws IOException {
        long begin = System.nanoTime();
        ArticleRead read = reading.read(article(name, json));
        System.out.printf("%s %d claims %.1f ms%n", name, read.claims().size(), (System.nanoTime() - begin) / 1e6);
        Files.writeString(
                out.resolve(name), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(read));
    }

    private static Article article(String name, JsonNode json) {
        return new Article(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                text(json, "url"),
                text(json, "title"),
                Optional.empty(),
                text(json, "published").or(() -> text(json, "publishedAt")).map(PublishedAt::new),
                1,
                Normalizer.normalize(json.get("text").asText(), Normalizer.Form.NFC));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }
}
