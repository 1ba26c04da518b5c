package ashyldy.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Claim;
import ashyldy.events.Stage;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.pointing.Pointed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A false opening is the worst that can be told: where nothing opened no answer of a model makes a verified one.
class NothingOpenedTest {
    private static final ArticleReading READING = ArticleReading.standard();
    private static final Set<Stage> IN_USE = EnumSet.of(Stage.OPENED, Stage.STAGE_OPENED);

    static List<List<String>> rows() {
        return Cases.rows("nothing-opened.txt").toList();
    }

    @Test
    void thereAreFiftyOfThem() {
        assertTrue(rows().size() >= 50);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noModelMakesItAVerifiedOpening(List<String> row) {
        for (String stage : List.of("opened", "stage_opened")) {
            assertEquals(List.of(), verified(row.get(0), Readers.MODEL, answer(row, stage)), stage);
            assertEquals(List.of(), verified(row.get(0), Readers.BOTH, answer(row, stage)), stage);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void norWhereItPointsAtNoWordsOrAtAllOfThem(List<String> row) {
        String line = answer(row, "opened");
        String untold = line.replaceFirst("told [^;]*;", "");
        String whole = line.replaceFirst("told [^;]*;", "told 1 " + row.get(0).split("(?<=[.?]) ")[0] + ";");

        assertEquals(List.of(), verified(row.get(0), Readers.BOTH, untold));
        assertEquals(List.of(), verified(row.get(0), Readers.BOTH, whole));
    }

    /// Without this the rest could hold because nothing is ever verified.
    @Test
    void whatTheGrammarReadsAsOpenedIsVerified() {
        assertEquals(
                List.of(Stage.OPENED),
                verified(
                        "В Рудном открылась школа.",
                        Readers.MODEL,
                        "school opened; facility 1 школа; told 1 открылась; place 1 Рудном"));
        assertEquals(
                List.of(Stage.OPENED),
                verified(
                        "Новая школа в Рудном ждёт детей. Её торжественно открыли в понедельник.",
                        Readers.MODEL,
                        "school opened; facility 1 школа; told 2 открыли; place 1 Рудном"));
    }

    private static String answer(List<String> row, String stage) {
        String told = row.get(3).startsWith("@2 ") ? "2 " + row.get(3).substring(3) : "1 " + row.get(3);
        return "%s %s; facility 1 %s; told %s; place 1 %s".formatted(row.get(1), stage, row.get(2), told, row.get(4));
    }

    private static List<Stage> verified(String text, Readers readers, String answer) {
        Pointed pointed = PointedLines.of(answer);
        return READING.read(ClaimLines.article(text), readers, Optional.of(pointed)).claims().stream()
                .filter(Claim::verified)
                .map(Claim::stage)
                .filter(IN_USE::contains)
                .toList();
    }
}
