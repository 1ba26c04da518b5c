package ashyldy.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Cited;
import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Phase;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;
import ashyldy.events.Quote;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WordingCasesTest {

    @ParameterizedTest(name = "phase {0}")
    @CsvFileSource(resources = "/cases/phases.txt", delimiter = '|')
    void namesPhases(int ordinal, String ru, String kk, String en) {
        Phase phase = new Phase(ordinal, new Quote(0, 1, "7"));
        assertEquals(ru, Wording.in(Language.RU).phases().of(phase));
        assertEquals(kk, Wording.in(Language.KK).phases().of(phase));
        assertEquals(en, Wording.in(Language.EN).phases().of(phase));
    }

    @ParameterizedTest(name = "{1}, {2}")
    @CsvFileSource(resources = "/cases/phased.txt", delimiter = '|')
    void saysThePhaseBehindANameThatDoesNot(Language language, String name, Integer ordinal, String shown) {
        Optional<Cited<Phase>> phase = Optional.ofNullable(ordinal)
                .map(number -> new Cited<>(new Phase(number, new Quote(0, 1, "7")), UUID.randomUUID()));
        assertEquals(shown, Wording.in(language).phases().behind(name, project(name, language, phase)));
        assertEquals(
                shown,
                Wording.in(language)
                        .labels()
                        .title(project(name, language, phase))
                        .text());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/cases/figures.txt", delimiter = '|')
    void writesFigures(String value, String unit, String approximation, String brief, String ru, String kk, String en) {
        Amount amount = new Amount(
                Measure.CAPACITY,
                new BigDecimal(value),
                unit,
                Scope.PROJECT,
                Approximation.valueOf(approximation.toUpperCase(Locale.ROOT)),
                new Quote(0, 1, "7"));
        assertEquals(unbroken(brief), Wording.in(Language.RU).figures().brief(amount));
        assertEquals(unbroken(ru), Wording.in(Language.RU).figures().exact(amount));
        assertEquals(unbroken(kk), Wording.in(Language.KK).figures().exact(amount));
        assertEquals(en, Wording.in(Language.EN).figures().exact(amount).replace('\u00a0', ' '));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/cases/spoken.txt", delimiter = '|')
    void namesTheCurrencyInASentence(String value, String unit, String ru, String kk, String en) {
        Amount amount = new Amount(
                Measure.COST, new BigDecimal(value), unit, Scope.PROJECT, Approximation.EXACT, new Quote(0, 1, "7"));
        assertEquals(ru, spaced(Wording.in(Language.RU).figures().spoken(amount)));
        assertEquals(kk, spaced(Wording.in(Language.KK).figures().spoken(amount)));
        assertEquals(en, spaced(Wording.in(Language.EN).figures().spoken(amount)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvFileSource(resources = "/cases/whens.txt", delimiter = '|')
    void saysWhen(LocalDate from, LocalDate to, String ru, String kk, String en) {
        ProjectDate date = new ProjectDate(
                DateRole.OPENING,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                DatePrecision.INTERVAL,
                DateBasis.TEXT,
                new Quote(0, 1, "7"));
        assertEquals(Optional.ofNullable(ru), Wording.in(Language.RU).dates().when(date));
        assertEquals(Optional.ofNullable(kk), Wording.in(Language.KK).dates().when(date));
        assertEquals(Optional.ofNullable(en), Wording.in(Language.EN).dates().when(date));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvFileSource(resources = "/cases/dates.txt", delimiter = '|')
    void saysDatesNoMoreExactlyThanTheyAreKnown(LocalDate from, LocalDate to, String ru, String kk, String en) {
        assertEquals(ru, said(Language.RU, from, to));
        assertEquals(kk, said(Language.KK, from, to));
        assertEquals(en, said(Language.EN, from, to));
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource(delimiter = '|', textBlock = """
            1  | остался 1 день  | 1 күн қалды  | 1 day left
            2  | осталось 2 дня  | 2 күн қалды  | 2 days left
            14 | осталось 14 дней | 14 күн қалды | 14 days left
            21 | остался 21 день | 21 күн қалды | 21 days left
            """)
    void countsDays(long days, String ru, String kk, String en) {
        assertEquals(ru, Words.in(Language.RU).counted("due.left", days));
        assertEquals(kk, Words.in(Language.KK).counted("due.left", days));
        assertEquals(en, Words.in(Language.EN).counted("due.left", days));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kk                         | KK
            kk-KZ,ru;q=0.9,en;q=0.8    | KK
            en-GB,en;q=0.9             | EN
            de,en;q=0.5,ru;q=0.4       | EN
            ru                         | RU
            de                         | RU
            *                          | RU
            ;;q=x,,                    | RU
                                       | RU
            """)
    void speaksTheLanguageThatTheReaderAccepts(String header, Language language) {
        assertEquals(language, Preference.accepted(header));
    }

    private static ProjectState project(String name, Language language, Optional<Cited<Phase>> phase) {
        var printed = new ProjectName(name, language, new Quote(0, 1, "7"));
        return new ProjectState(
                UUID.randomUUID(),
                1,
                Kind.OTHER,
                Work.CONSTRUCTION,
                Stage.OPENED,
                Optional.empty(),
                List.of(new Cited<>(printed, UUID.randomUUID())),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                true,
                phase);
    }

    private static String said(Language language, LocalDate from, LocalDate to) {
        return Wording.in(language).dates().between(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String unbroken(String text) {
        return text.replace('_', '\u00a0');
    }
}
