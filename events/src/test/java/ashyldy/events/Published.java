package ashyldy.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The published files as other languages find them.
final class Published {
    static final Path FOLDER = folder();

    private Published() {}

    static JsonNode example(EventType type) {
        return Wire.tree(text("examples/" + type.code() + ".json"));
    }

    /// Those beside the one that bears the type's name alone: `….v1.reread.json`.
    static List<JsonNode> furtherExamples(EventType type) {
        return filesOf("examples").stream()
                .filter(file -> file.startsWith(type.code() + ".") && !file.equals(type.code() + ".json"))
                .map(file -> Wire.tree(text("examples/" + file)))
                .toList();
    }

    /// The clean text that the quotes of the examples point into.
    static String article(String id) {
        return text("examples/articles/" + id + ".txt");
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Names of all files below a folder, relative to it, sorted.
    static List<String> filesOf(String folder) {
        var root = FOLDER.resolve(folder);
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Path folder() {
        try {
            return Path.of(EventType.class.getResource("/asyncapi.yaml").toURI())
                    .getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
