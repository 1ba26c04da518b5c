package ashyldy.ingest.pointing;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.ingest.pointing.Pointed.PointedProject;
import ashyldy.ingest.pointing.Pointed.Words;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Whatever a model writes, what keeps to the schema is taken, the rest is counted, and what is no answer says so.
class AnswerReaderTest {
    private static final AnswerReader READER = new AnswerReader(new ObjectMapper());
    private static final String SCHOOL = """
            {"kind": "school", "stage": "opened", "facility": {"s": 1, "words": "школа"}, "name": null,
             "told": {"s": 1, "words": "открыта"}, "places": [{"s": 1, "words": "Талгаре"}], "figures": [],
             "dates": [], "parties": []}""";
    private static final String BARE = "{\"projects\": [" + SCHOOL + "]}";
    private static final int TEN_MEGABYTES = 10 << 20;

    @Test
    void bareJsonIsRead() {
        assertEquals(
                new Pointed(
                        List.of(new PointedProject(
                                Kind.SCHOOL,
                                Stage.OPENED,
                                new Words(1, "школа"),
                                Optional.empty(),
                                Optional.of(new Words(1, "открыта")),
                                List.of(new Words(1, "Талгаре")),
                                List.of(),
                                List.of(),
                                List.of())),
                        0),
                READER.read(BARE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "  \n%s\n ",
                "```json\n%s\n```",
                "```\n%s\n```",
                "Here is the JSON you asked for:\n\n```json\n%s\n```",
                "Вот ответ {как просили}:\n```json\n%s\n```\nНадеюсь, это поможет!",
                "```json\n%s\n```\nAnother try:\n```json\n{}\n```"
            })
    void aFenceAndProseAroundItChangeNothing(String written) {
        assertEquals(READER.read(BARE), READER.read(written.formatted(BARE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "5",
                "\"projects\"",
                "{}",
                "{\"projects\": null}",
                "{\"projects\": {}}",
                "{\"projects\": \"none\"}",
                "{\"Projects\": []}",
                "{\"projects\": [",
                "{\"projects\": [{\"kind\": \"school\", \"stage\": \"ope",
                "{\"projects\": []} and more",
                "{\"projects\": []} {\"projects\": []}",
                "{'projects': []}",
                "Sorry, I cannot help with that.",
                "```json\n{\"projects\": [\n",
                "```json\n```",
                "{\"projects\": [{\"kind\": NaN}]}",
                "<html><body>502 Bad Gateway</body></html>"
            })
    void whatIsNoAnswerSaysSo(String written) {
        assertThrows(UnreadableAnswer.class, () -> READER.read(written));
    }

    @Test
    void aFaultNeverShowsWhatTheModelWrote() {
        UnreadableAnswer fault =
                assertThrows(UnreadableAnswer.class, () -> READER.read("{\"projects\": secretwordsofamodel}"));

        assertFalse(fault.getMessage().contains("secret"), fault::getMessage);
    }

    /// Left out and counted, beside a good one that stays.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "5",
                "\"school\"",
                "[]",
                "{}",
                "{\"kind\": \"castle\", \"stage\": \"opened\", \"facility\": {\"s\": 1, \"words\": \"замок\"}}",
                "{\"kind\": \"school\", \"stage\": \"finished\", \"facility\": {\"s\": 1, \"words\": \"школа\"}}",
                "{\"kind\": [\"school\"], \"stage\": \"opened\", \"facility\": {\"s\": 1, \"words\": \"школа\"}}",
                "{\"kind\": 1, \"stage\": 2, \"facility\": {\"s\": 1, \"words\": \"школа\"}}",
                "{\"kind\": \"school\", \"stage\": \"opened\"}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": null}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": \"школа\"}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": {\"s\": \"1\", \"words\": \"школа\"}}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": {\"s\": 1.5, \"words\": \"школа\"}}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": {\"s\": 1e99, \"words\": \"школа\"}}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": {\"s\": 99999999999, \"words\": \"a\"}}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": {\"s\": 1, \"words\": [\"школа\"]}}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": {\"s\": 1, \"words\": null}}",
                "{\"kind\": \"school\", \"stage\": \"opened\", \"facility\": [1, \"школа\"]}"
            })
    void aProjectThatBreaksTheSchemaIsLeftOutAndCounted(String broken) {
        Pointed pointed = READER.read("{\"projects\": [" + broken + ", " + SCHOOL + "]}");

        assertEquals(READER.read(BARE).projects(), pointed.projects());
        assertEquals(1, pointed.malformed());
    }

    /// Of a project that is good, only the span is left out.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"told\": \"открыта\"",
                "\"told\": {\"s\": null, \"words\": \"открыта\"}",
                "\"name\": 5",
                "\"places\": [\"Талгар\"]",
                "\"places\": \"Талгар\"",
                "\"figures\": {\"s\": 1, \"words\": \"600\"}",
                "\"dates\": 2025",
                "\"parties\": [null]"
            })
    void aSpanThatBreaksTheSchemaIsLeftOutAndCounted(String broken) {
        Pointed pointed = READER.read("""
                {"projects": [{"kind": "school", "stage": "opened", "facility": {"s": 1, "words": "школа"}, %s}]}
                """.formatted(broken));

        assertEquals(1, pointed.malformed());
        assertEquals(1, pointed.projects().getFirst().words().count());
    }

    @Test
    void linesThatDoNotExistAreNoFaultOfTheSchema() {
        Pointed pointed = READER.read("""
                {"projects": [{"kind": "SCHOOL", "stage": "Opened", "facility": {"s": -7, "words": "школа"},
                  "told": {"s": 2147483647, "words": ""}, "reasoning": "because"}], "notes": []}""");

        assertEquals(0, pointed.malformed());
        assertEquals(-7, pointed.projects().getFirst().facility().line());
    }

    @Test
    void aModelThatRepeatsItselfIsCutShort() {
        String projects = (SCHOOL + ",").repeat(5000) + SCHOOL;
        String spans = "{\"s\": 1, \"words\": \"Талгаре\"},".repeat(5000) + "{\"s\": 1, \"words\": \"Талгаре\"}";

        Pointed many = READER.read("{\"projects\": [" + projects + "]}");
        Pointed wide = READER.read(BARE.replace("{\"s\": 1, \"words\": \"Талгаре\"}", spans));

        assertTrue(many.projects().size() <= 200);
        assertTrue(wide.projects().getFirst().places().size() <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "```", "\n", "x", "{", "\"", "```json\n", "\u0000", "{\"projects\":[", "1"})
    void tenMegabytesOfGarbageAreSoonRefused(String piece) {
        String garbage = piece.repeat(TEN_MEGABYTES / piece.length());

        assertTimeoutPreemptively(
                ofSeconds(10), () -> assertThrows(UnreadableAnswer.class, () -> READER.read(garbage)));
    }

    @Test
    void deepNestingInsideAnAnswerIsRefused() {
        String deep = "{\"projects\": [{\"kind\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}]}";

        assertThrows(UnreadableAnswer.class, () -> READER.read(deep));
    }
}
