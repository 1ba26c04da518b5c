package ashyldy.local.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// Plain text, sent as it stands: a headline is the first line of what is read, and the same text sent as JSON is the
/// same article.
final class TextFile implements Format {

    @Override
    public boolean takes(String fileName) {
        return fileName.endsWith(".txt");
    }

    @Override
    public Stream<Found> read(Path file) throws IOException {
        String text = Letters.utf8(file);
        if (text.isBlank()) {
            return Stream.of(new Found.Skipped(file.toString(), "is empty"));
        }
        return Stream.of(new Found.Article(file.toString(), ArticleJson.line(Map.of("text", text))));
    }
}
