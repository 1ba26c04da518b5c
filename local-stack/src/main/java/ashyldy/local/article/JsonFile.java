package ashyldy.local.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/// One article as a JSON object, or several in a list.
final class JsonFile implements Format {

    @Override
    public boolean takes(String fileName) {
        return fileName.endsWith(".json");
    }

    @Override
    public Stream<Found> read(Path file) throws IOException {
        try {
            return articles(file.toString(), ArticleJson.tree(Letters.utf8(file)));
        } catch (JsonProcessingException broken) {
            return Stream.of(new Found.Skipped(file.toString(), "is not JSON: " + broken.getOriginalMessage()));
        }
    }

    private static Stream<Found> articles(String origin, JsonNode content) {
        if (!content.isArray()) {
            return Stream.of(ArticleJson.found(origin, content));
        }
        return IntStream.range(0, content.size())
                .mapToObj(index -> ArticleJson.found("%s[%d]".formatted(origin, index), content.get(index)));
    }
}
