package ashyldy.ingest.asking;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ExcludedSourcesTest {
    private static final SecondReader READER = new SecondReader(
            Optional.of(new Model(
                    new Endpoint(URI.create("http://127.0.0.1/v1"), "m", Optional.empty(), Duration.ofSeconds(1)),
                    _ -> {
                        throw new IOException("nobody is asked here");
                    },
                    InstantSource.system(),
                    EventJson.mapper())),
            ArticleReading.standard(),
            List.of("kept.kz", " Home_Paper.kz "));

    @ParameterizedTest
    @CsvSource({
        "https://kept.kz/news/1, false",
        "https://www.kept.kz:8443/news/1, false",
        "https://kept.kz?id=1, false",
        "https://kept.kz/news/a[1], false",
        "https://home_paper.kz/1, false",
        "https://other.kz/news/a[1], true",
        "https://notkept.kz/news/1, true",
        "https://other.kz/kept.kz, true",
        "urn:archive:kept.kz, true"
    })
    void anArticleOfAnExcludedHostIsNeverSentWhateverItsAddressHolds(String url, boolean asked) {
        var article = new Article(
                UUID.randomUUID(),
                Optional.of(url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "A school was opened in Taraz.");

        assertEquals(asked, READER.question(article).isPresent());
    }
}
