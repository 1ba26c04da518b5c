package ashyldy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Articles as JSON lines, as archives keep them.
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static Stream<Map<String, String>> articles(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank())
                    .map(JsonLines::article);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> article(String line) {
        try {
            var json = JSON.readTree(line);
            var article = new LinkedHashMap<String, String>();
            put(article, "url", json.path("url"));
            put(article, "title", json.path("title"));
            put(article, "text", json.path("text"));
            put(article, "publishedAt", json.path(json.has("publishedAt") ? "publishedAt" : "published"));
            return article;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(Map<String, String> article, String name, JsonNode value) {
        if (value.isTextual() && !value.textValue().isBlank()) {
            article.put(name, value.textValue());
        }
    }
}
