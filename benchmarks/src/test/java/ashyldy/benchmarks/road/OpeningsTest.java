package ashyldy.benchmarks.road;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.PublishedAt;
import ashyldy.events.Stage;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OpeningsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private final Openings openings = new Openings(Gazetteer.kazakhstan());

    @Test
    void eachTellsOfOneOpeningThatNoOtherTellsOf() {
        ArticleReading reading = ArticleReading.standard();
        Set<String> told = new HashSet<>();

        for (Openings.Opening opening : openings.of(DAY, openings.most())) {
            var claims = reading.read(article(opening)).claims();

            assertEquals(1, claims.size(), opening.text());
            assertEquals(Stage.OPENED, claims.getFirst().stage(), opening.text());
            assertTrue(told.add(what(claims.getFirst())), opening.text());
        }
    }

    @Test
    void thereAreEnoughForTheLongestRun() {
        assertTrue(openings.most() >= 800, () -> "only " + openings.most());
        assertThrows(IllegalArgumentException.class, () -> openings.of(DAY, openings.most() + 1));
    }

    private static Article article(Openings.Opening opening) {
        return new Article(
                UUID.randomUUID(),
                Optional.of(opening.url()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PublishedAt(opening.day().toString())),
                1,
                opening.text());
    }

    private static String what(Claim claim) {
        ClaimPlace place = claim.place().orElseThrow();
        return "%s %s %s %s".formatted(claim.kind(), place.region(), place.district(), place.locality());
    }
}
