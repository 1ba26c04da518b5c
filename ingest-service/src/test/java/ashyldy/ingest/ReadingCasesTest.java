package ashyldy.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Claim;
import ashyldy.events.Mentioned;
import ashyldy.events.ProjectName;
import ashyldy.ingest.article.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// Tables of sentences: `cases/<what>.<language>.txt` holds a sentence and what is read of it, parted by a bar; an
/// empty
/// second column means that nothing is. Every file of the folder is run; in those of frames and references ` / ` begins
/// a
/// new line of the article.
class ReadingCasesTest {
    private static final ArticleReading READING = ArticleReading.standard();

    @TestFactory
    Stream<DynamicTest> everyRowIsReadAsWritten() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            return files.sorted().toList().stream().flatMap(ReadingCasesTest::rows);
        }
    }

    private static Stream<DynamicTest> rows(Path file) {
        String what = file.getFileName().toString().split("[.]")[0];
        return lines(file).stream().map(line -> {
            String[] row = line.split("[|]", -1);
            return dynamicTest(what + ": " + row[0].strip(), () -> assertEquals(row[1].strip(), told(what, row[0])));
        });
    }

    static String told(String what, String text) {
        Article article = ClaimLines.article(text.strip().replace(" / ", "\n"));
        return switch (what) {
            case "frames" -> AnswerLines.frames(READING.answers(article));
            case "references" -> AnswerLines.references(READING.answers(article));
            default -> claims(what, text);
        };
    }

    private static String claims(String what, String text) {
        return READING.read(ClaimLines.article(text.strip())).claims().stream()
                .flatMap(claim -> told(what, claim))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> told(String what, Claim claim) {
        return switch (what) {
            case "amounts" -> claim.amounts().stream().map(ClaimLines::amount);
            case "figures" -> claim.amounts().stream().map(ReadingCasesTest::figure);
            case "dates" -> claim.dates().stream().map(ClaimLines::date);
            case "places" -> claim.place().map(ClaimLines::place).stream();
            case "names" -> claim.name().map(ProjectName::text).stream();
            case "parties" -> claim.parties().stream().map(party -> party.role().code() + " " + party.name());
            case "speakers" -> claim.speaker().map(Mentioned::name).stream();
            case "stages" -> Stream.of(claim.kind().code() + " " + claim.stage().code());
            default -> throw new IllegalArgumentException("no such table: " + what);
        };
    }

    private static String figure(Amount amount) {
        String bound = amount.approximation() == Approximation.EXACT
                ? ""
                : amount.approximation().code() + " ";
        return bound + amount.value().toPlainString() + " " + amount.unit();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
