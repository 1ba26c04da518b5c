package ashyldy.projects;

import java.util.Collections;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.events.PublishedAt;
import ashyldy.events.Source;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Which claims are held against each other at all: of a large place only those that share something telling.
class SharedKeysTest {
    private static final SightingReader READER = new SightingReader(Gazetteer.kazakhstan());

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiterString = "|", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            school opened; in Astana                                  | school planned; in Astana                               | false
            school opened; in Astana; capacity 600 places             | school planned; in Astana; capacity 600 places          | true
            school planned; in Astana; due 2025-09                    | school opened; in Astana; opening 2025-09-01            | true
            school planned; in Astana; due 2025                       | school opened; in Astana; opening 2025-09-01            | false
            school planned; in Astana; due 2025; contractor Samal     | school opened; in Astana; opening 2025; contractor Samal | true
            school opened; in Tonkeris, Talgar District, Almaty Region | school planned; in Talgar District, Almaty Region       | true
            factory planned; called Zhaiyq Motors plant               | factory opened; in Oral, West Kazakhstan Region; called завод Жайық | true
            school planned; called школа имени Абая и Ауэзова         | school opened; in Astana; called школа имени Абая       | false
            railway planned; called Torgai-Arqa railroad              | railway opened; in Ulytau Region; called Торғай – Арқа  | true
            """)
    void meetWhereTheyShareSomethingTelling(String one, String other, boolean meet) {
        assertEquals(
                meet,
                !Collections.disjoint(sighting(one).keys(), sighting(other).keys()));
    }

    private static Sighting sighting(String text) {
        var id = UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
        var source = new Source(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Language.RU, Optional.<PublishedAt>empty());
        return READER.read(Notation.claim(text, "article"), source);
    }
}
