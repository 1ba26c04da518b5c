package ashyldy.notify.channel.mail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Told;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Compares letters with `mails/<case>.<language>.txt` and `.html`; `-Dapprove` rewrites the files for review.
class LetterWriterTest {
    private static final Path FOLDER = Path.of("src/test/resources/mails");
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final EmailAddress DANA = EmailAddress.of("dana@example.kz");

    private static final Map<String, List<String>> MESSAGES = new TreeMap<>(Map.of(
            "opening", List.of("opened-school"),
            "hostile", List.of("opened-hostile"),
            "digest", List.of("opened-school", "opened-without-anything", "stage-opened-plant", "opened-hostile"),
            "news", List.of("started-bridge", "promise-rescheduled")));

    private final LetterWriter writer = new LetterWriter(Gazetteer.kazakhstan(), "ashyldy.example");

    @TestFactory
    Stream<DynamicTest> readsAsReviewed() {
        return MESSAGES.entrySet().stream()
                .flatMap(each -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                each.getKey() + " " + language.code(),
                                () -> compare(each.getKey(), language, letter(language, each.getValue())))));
    }

    @ParameterizedTest
    @EnumSource
    void anInvitationReadsAsReviewed(Language language) throws IOException {
        compare("invitation", language, writer.write(invitation(language), DANA, NOW));
    }

    @Test
    void saysWhereItComesFromAndHowToEndIt() {
        Letter letter = letter(Language.EN, List.of("opened-school"));

        assertEquals("<" + SampleLetters.ID + "@ashyldy.example>", letter.id());
        assertEquals(
                Map.of(
                        "Auto-Submitted", "auto-generated",
                        "List-Id", "Ashyldy <alerts.ashyldy.example>",
                        "List-Unsubscribe", "<https://alerts.ashyldy.example/follow/secret/unsubscribe>",
                        "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
                letter.headers());
    }

    @Test
    void anInvitationIsNoListAndSaysNothingOfWhoeverAskedForIt() {
        assertEquals(
                Map.of("Auto-Submitted", "auto-generated"),
                writer.write(invitation(Language.KK), DANA, NOW).headers());
    }

    @Test
    void noTitleBeginsAnotherHeader() {
        Told school = SampleLetters.told("opened-school", Language.EN);
        var hostile = new Told(
                UUID.randomUUID(),
                Optional.empty(),
                school.type(),
                Language.EN,
                "Opened\r\nBcc: all@example.kz\r\n\r\n<script>\u202e" + "very ".repeat(99),
                school.plain(),
                school.html(),
                school.event());

        Letter letter = writer.write(new Message("1", List.of(hostile), SampleLetters.MANAGE), DANA, NOW);

        assertTrue(letter.subject().startsWith("Opened Bcc: all@example.kz <script> very"), letter.subject());
        assertTrue(letter.subject().length() <= 150, letter.subject());
        assertFalse(letter.html().contains("<script>"), letter.html());
    }

    @Test
    void aLetterWithALineBreakInAHeaderIsNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Letter("<1@a.kz>", DANA, NOW, "a\r\nBcc: b@c.kz", "", "", Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Letter("<1@a.kz>", DANA, NOW, "a", "", "", Map.of("List-Id", "a\nb")));
    }

    @Test
    void everyLanguageHasEveryText() {
        for (Language language : Language.values()) {
            assertEquals(plain(Language.EN), plain(language));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RU,1,1 открытие",
        "RU,2,2 открытия",
        "RU,5,5 открытий",
        "RU,11,11 открытий",
        "RU,21,21 открытие",
        "RU,112,112 открытий",
        "EN,1,1 opening",
        "EN,2,2 openings",
        "KK,1,1 нысан ашылды",
        "KK,3,3 нысан ашылды"
    })
    void wordsGoWithTheirNumber(Language language, int number, String words) {
        assertEquals(words, MailWords.in(language).counted("digest.openings", number));
    }

    private static List<String> plain(Language language) {
        return MailWords.in(language).keys().stream()
                .map(key -> key.replaceFirst("\\.(one|few|many|other)$", ""))
                .distinct()
                .toList();
    }

    private static Invitation invitation(Language language) {
        return new Invitation(
                SampleLetters.ID,
                language,
                List.of(new PlaceCode("1962"), new PlaceCode("23")),
                URI.create("https://alerts.ashyldy.example/confirm/token"));
    }

    private Letter letter(Language language, List<String> changes) {
        return writer.write(SampleLetters.message(language, changes.toArray(String[]::new)), DANA, NOW);
    }

    private static void compare(String name, Language language, Letter letter) throws IOException {
        Path plain = FOLDER.resolve("%s.%s.txt".formatted(name, language.code()));
        Path html = FOLDER.resolve("%s.%s.html".formatted(name, language.code()));
        String text = "Subject: %s%n%n%s".formatted(letter.subject(), letter.plain());
        if (System.getProperty("approve") != null) {
            Files.writeString(plain, text);
            Files.writeString(html, letter.html());
        }
        assertEquals(Files.readString(plain), text);
        assertEquals(Files.readString(html), letter.html());
    }
}
