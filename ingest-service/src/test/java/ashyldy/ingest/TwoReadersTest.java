package ashyldy.ingest;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Claim;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.pointing.Pointed;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What both readers together tell, beside what each tells alone.
class TwoReadersTest {
    private static final ArticleReading READING = ArticleReading.standard();
    private static final Article ARTICLE =
            ClaimLines.article("В Рудном открыта школа на 600 мест. В Актау строят мост за 3 млрд тенге.");
    private static final String SCHOOL =
            "school opened; facility 1 школа; told 1 открыта; place 1 Рудном; figure 1 600 мест\n";

    @Test
    void aModelThatPointsAtNothingChangesNothing() {
        assertEquals(READING.read(ARTICLE).claims(), read(Readers.BOTH, Pointed.NOTHING));
    }

    @Test
    void aProjectThatIsPointedAtTenTimesIsOne() {
        assertEquals(1, read(Readers.MODEL, PointedLines.of(SCHOOL.repeat(10))).size());
        assertEquals(2, read(Readers.BOTH, PointedLines.of(SCHOOL.repeat(10))).size());
    }

    @Test
    void whatBothHaveSeenKeepsTheIdOfTheGrammar() {
        List<Claim> grammar = READING.read(ARTICLE).claims();

        assertEquals(
                grammar.stream().map(Claim::id).toList(),
                read(Readers.BOTH, PointedLines.of(SCHOOL)).stream()
                        .map(Claim::id)
                        .toList());
    }

    @Test
    void theStageOfTheGrammarCountsWhereTheModelHasAnOpinion() {
        String opinion = "bridge opened; facility 2 мост; told 2 Актау; place 2 Актау\n";

        assertEquals(
                "bridge construction opened unverified",
                ClaimLines.of(READING.read(ARTICLE, Readers.MODEL, Optional.of(PointedLines.of(opinion))))
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertTrue(ClaimLines.of(READING.read(ARTICLE, Readers.BOTH, Optional.of(PointedLines.of(opinion))))
                .contains("bridge construction under_construction"));
    }

    private static List<Claim> read(Readers readers, Pointed answer) {
        return READING.read(ARTICLE, readers, Optional.of(answer)).claims();
    }
}
