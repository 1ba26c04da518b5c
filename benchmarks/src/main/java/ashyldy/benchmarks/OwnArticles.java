package ashyldy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
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

/// The corpus and texts of everyday news, made into articles of a given size.
final class OwnArticles {
    private static final Path CORPUS =
            Path.of(System.getProperty("ashyldy.corpus", "../ingest-service/src/test/resources/corpus"));

    /// Of so many articles of the news one tells of a facility.
    private static final int MIX = 20;

    private final List<String> texts;

    private OwnArticles(List<String> texts) {
        this.texts = texts;
    }

    /// Nothing but what tells of facilities or nearly does.
    ///
    /// @param language folder of the corpus: `ru`, `kk`, `kk-latn`, `en`
    static OwnArticles dense(String language) {
        return new OwnArticles(texts(CORPUS.resolve(language).resolve("articles")));
    }

    /// Weather, sport, courts: what an outlet prints besides, with no facility in it.
    static OwnArticles everyday(String language) {
        try (InputStream text = OwnArticles.class.getResourceAsStream("/everyday/" + language + ".txt")) {
            return new OwnArticles(new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Everyday articles, every twentieth of which gives way to one of the corpus.
    static List<Article> news(String language, int bytes) {
        List<Article> facilities = dense(language).of(bytes);
        List<Article> everyday = everyday(language).of(bytes);
        List<Article> news = new ArrayList<>();
        for (Article facility : facilities) {
            for (int other = 1; other < MIX; other++) {
                news.add(everyday.get(news.size() % everyday.size()));
            }
            news.add(facility);
        }
        return news;
    }

    /// As many articles as there are texts, each beginning with another of its texts.
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
