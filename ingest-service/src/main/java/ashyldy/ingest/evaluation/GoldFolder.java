package ashyldy.ingest.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// A folder of annotated articles.
public final class GoldFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /// @throws UnreadableGold if it is no such folder
    public GoldFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableGold(folder, "is no folder");
        }
        if (!Files.isDirectory(folder.resolve("articles"))) {
            throw new UnreadableGold(folder, "holds no folder articles/ (and gold/ beside it)");
        }
        this.folder = folder;
    }

    /// In the order of their names; those without gold that are not negative are left out.
    ///
    /// @throws UnreadableGold if a file is not what it should be, or if there is none
    public List<GoldArticle> articles() {
        List<GoldArticle> articles =
                files().stream().map(this::article).flatMap(Optional::stream).toList();
        if (articles.isEmpty()) {
            throw new UnreadableGold(folder, "holds no annotated article: articles/NAME.json with gold/NAME.json");
        }
        return articles;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<GoldArticle> article(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        JsonNode json = tree(file);
        if (!json.path("text").isTextual()) {
            throw new UnreadableGold(file, "has no text");
        }
        Optional<Path> gold = gold(name);
        boolean negative = json.path("negative").asBoolean();
        if (gold.isEmpty() && !negative) {
            return Optional.empty();
        }
        String language =
                json.path("lang").asText("?") + (json.path("script").asText().equals("Latn") ? "-latn" : "");
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        List<GoldProject> projects = gold.map(this::projects).orElse(List.of());
        return Optional.of(new GoldArticle(name, language, negative, body, projects));
    }

    /// A gold file may be named by the number of its article alone.
    private Optional<Path> gold(String name) {
        return Stream.of(name, name.replaceFirst("-.*", ""))
                .map(stem -> folder.resolve("gold").resolve(stem + ".json"))
                .filter(Files::exists)
                .findFirst();
    }

    private List<GoldProject> projects(Path file) {
        return GoldReader.projects(tree(file), file);
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException broken) {
            throw new UnreadableGold(file, "is not JSON: " + broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UnreadableGold(file, "cannot be read: " + unreadable.getMessage());
        }
    }
}
