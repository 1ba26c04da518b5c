package ashyldy.projects;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.events.PublishedAt;
import ashyldy.events.Source;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.resolution.Crowd;
import ashyldy.projects.resolution.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Pairs of claims, and whether they are one project: `cases/same-project.csv`.
class SameProjectCasesTest {
    /// A registry that has seen nothing yet.
    private static final Crowd NOBODY = (group, place) -> 0;

    private static final SightingReader READER = new SightingReader(Gazetteer.kazakhstan());

    @ParameterizedTest(name = "{3}: {0} / {1}")
    @CsvFileSource(
            resources = "/cases/same-project.csv",
            delimiterString = "|",
            ignoreLeadingAndTrailingWhitespace = true)
    void tellsWhetherTwoClaimsAreOneProject(String one, String other, String answer, String why) {
        var here = sighting(one, "one");
        var there = sighting(other, "other");

        var verdict = Verdict.on(here, there, NOBODY);

        assertEquals(answer, verdict.comparison().answer().code(), () -> why + ": " + verdict.comparison());
        assertEquals(verdict, Verdict.on(there, here, NOBODY), "the answer does not depend on who is asked first");
    }

    private static Sighting sighting(String text, String side) {
        var article = part(text, "article ").orElse(side);
        var claim = Arrays.stream(text.split(";"))
                .filter(part ->
                        !part.strip().startsWith("article ") && !part.strip().startsWith("on "))
                .reduce((a, b) -> a + ";" + b)
                .orElseThrow();
        var source = new Source(
                UUID.nameUUIDFromBytes(article.getBytes(UTF_8)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Language.RU,
                part(text, "on ").map(PublishedAt::new));
        return READER.read(Notation.claim(claim, side), source);
    }

    private static Optional<String> part(String text, String start) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> part.startsWith(start))
                .map(part -> part.substring(start.length()))
                .findFirst();
    }
}
