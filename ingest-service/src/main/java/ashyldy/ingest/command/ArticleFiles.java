package ashyldy.ingest.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/// Articles in files by their names: JSON (one, or a list), JSON Lines, HTML, plain text; in a folder all files below,
/// hidden ones left out.
final class ArticleFiles {
    private ArticleFiles() {}

    /// @throws UnreadableFile if there is no such file, or if one is none of these
    static List<Handed> inAll(List<Path> places) {
        return places.stream().flatMap(place -> in(place).stream()).toList();
    }

    /// @throws UnreadableFile if there is no such file, or if it is none of these
    static List<Handed> in(Path place) {
        if (Files.isDirectory(place)) {
            return below(place).stream().flatMap(file -> inFile(file).stream()).toList();
        }
        if (!Files.exists(place)) {
            throw new UnreadableFile(place, "does not exist");
        }
        return inFile(place);
    }

    private static List<Handed> inFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        try {
            return switch (ending) {
                case "json" -> objects(file);
                case "jsonl", "ndjson" -> lines(file);
                case "html", "htm" -> List.of(new Handed.Page(file.toString(), Files.readAllBytes(file)));
                case "txt" ->
                    List.of(handed(
                            file.toString(),
                            ReadingJson.MAPPER.createObjectNode().put("text", text(file))));
                default -> throw new UnreadableFile(file, "is not JSON, JSONL, HTML or text by its name");
            };
        } catch (JsonProcessingException broken) {
            throw new UnreadableFile(file, "is not JSON: " + broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UnreadableFile(file, "cannot be read as UTF-8: " + unreadable.getMessage());
        }
    }

    private static List<Handed> objects(Path file) throws IOException {
        JsonNode content = ReadingJson.MAPPER.readTree(text(file));
        if (!content.isArray()) {
            return List.of(handed(file.toString(), content));
        }
        List<Handed> all = new ArrayList<>();
        content.forEach(article -> all.add(handed("%s[%d]".formatted(file, all.size()), article)));
        return all;
    }

    private static List<Handed> lines(Path file) throws IOException {
        List<Handed> all = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                all.add(new Handed.Json(file + ":" + number, line.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    private static Handed handed(String origin, JsonNode article) {
        return new Handed.Json(origin, article.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Without the mark that some editors put at the begin.
    private static String text(Path file) throws IOException {
        return Files.readString(file).replaceFirst("^\uFEFF", "");
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().matches("(.*/)?\\..*"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
