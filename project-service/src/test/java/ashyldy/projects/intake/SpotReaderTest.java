package ashyldy.projects.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Claim;
import ashyldy.events.Kind;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpotReaderTest {
    private final SpotReader spots = new SpotReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Детский сад открылся в 12-м микрорайоне Актау.                 | microdistrict 12
            Школа открылась в микрорайоне № 31.                            | microdistrict 31
            В 7 мкр. открылась поликлиника.                                | microdistrict 7
            Ақтаудың 12-шағын ауданында балабақша ашылды.                  | microdistrict 12
            №18 ықшамауданда мектеп ашылды.                                | microdistrict 18
            A kindergarten opened in the 12th microdistrict.               | microdistrict 12
            A school opened in Microdistrict 14.                           | microdistrict 14
            В 11-м и 27-м микрорайонах открылись сады.                     | microdistrict 11, microdistrict 27
            В квартале 5 открылась школа на 300 мест.                      | quarter 5
            В микрорайоне «Самал» открылась школа № 12.                    | -
            В двенадцатом классе учатся 300 детей.                         | -
            Школа на 900 мест открылась.                                   | -
            В микрорайоне 2026 году быть.                                  | -""")
    void aNumberedPartOfATownIsRead(String sentence, String expected) {
        var wanted = Optional.ofNullable(expected)
                .map(all -> Stream.of(all.split(", ")).collect(Collectors.toSet()));

        assertEquals(wanted.orElse(Set.of()), spots.read(quoting(sentence)));
    }

    private static Claim quoting(String sentence) {
        var quote =
                new Quote(0, 1, sentence.substring(0, 1)).within(new QuotedSentence(0, sentence.length(), sentence));
        return new Claim(
                new UUID(0, 1),
                Kind.SCHOOL,
                Work.CONSTRUCTION,
                Stage.OPENED,
                Optional.of(quote),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.9,
                List.of());
    }
}
