package ashyldy.local.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// JSON Lines: an article a line, however many, never all in memory. What is wrong with a line, ingest-service says.
final class LinesFile implements Format {

    @Override
    public boolean takes(String fileName) {
        return fileName.endsWith(".jsonl") || fileName.endsWith(".ndjson");
    }

    @Override
    public Stream<Found> read(Path file) throws IOException {
        var number = new AtomicInteger();
        return Files.lines(file)
                .<Found>map(line -> new Found.Article(file + ":" + number.incrementAndGet(), line.strip()))
                .filter(found -> !(found instanceof Found.Article article
                        && article.line().isEmpty()));
    }
}
