package ashyldy.local.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A saved web page; ingest-service takes the article out of it.
final class PageFile implements Format {

    @Override
    public boolean takes(String fileName) {
        return fileName.endsWith(".html") || fileName.endsWith(".htm");
    }

    @Override
    public Stream<Found> read(Path file) throws IOException {
        String html = Letters.ofPage(Files.readAllBytes(file), Optional.empty());
        return Stream.of(new Found.Article(file.toString(), ArticleJson.line(Map.of("html", html))));
    }
}
