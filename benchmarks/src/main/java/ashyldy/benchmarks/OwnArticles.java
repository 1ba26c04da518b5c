package ashyldy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The corpus, made into articles of a given size.
final class OwnArticles {
    private static final Path CORPUS =
            Path.of(System.getProperty("ashyldy.corpus", "../ingest-service/src/test/resources/corpus"));

    private final List<String> texts;

    /// @param language folder of the corpus: `ru`, `kk`, `kk-latn`, `en`
    OwnArticles(String language) {
        texts = texts(CORPUS.resolve(language).resolve("articles"));
    }

    /// As many articles as the corpus has, each beginning with another of its texts.
    ///
    /// @param bytes in UTF-8, reached but for the last character
    List<Article> of(int bytes) {
        List<Article> articles = new ArrayList<>();
        for (int first = 0; first < texts.size(); first++) {
            articles.add(article(text(first, bytes), first));
        }
        return articles;
    }

    private String text(int first, int bytes) {
        StringBuilder text = new StringBuilder();
        int size = 0;
        for (int next = first; size < bytes; next++) {
            String more = texts.get(next % texts.size()) + "\n";
            int room = bytes - size;
            int length = more.getBytes(StandardCharsets.UTF_8).length;
            String fitting = length <= room ? more : cut(more, room);
            text.append(fitting);
            size += fitting.equals(more) ? length : room;
        }
        return text.toString();
    }

    private static String cut(String text, int bytes) {
        int size = 0;
        for (int at = 0; at < text.length(); at++) {
            size += text.charAt(at) < 0x80 ? 1 : text.charAt(at) < 0x800 ? 2 : 3;
            if (size > bytes) {
                return text.substring(0, at);
            }
        }
        return text;
    }

    static Article article(String text, int number) {
        return new Article(
                new UUID(0, number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PublishedAt("2026-03-05")),
                1,
                text);
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(new ObjectMapper()
                        .readTree(Files.readString(file))
                        .path("text")
                        .asText());
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
