package ashyldy.events;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The examples, the schemas and the records say the same.
class ContractTest {
    private static final Comparator<JsonNode> NUMBERS_BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    @ParameterizedTest
    @EnumSource
    void everyExampleFollowsItsSchema(EventType type) {
        assertEquals(List.of(), Schemas.refusals(type, Published.example(type)));
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsReadAndWrittenBackTheSame(EventType type) {
        var example = Published.example(type);
        var written = Wire.write(Wire.read(type, example));
        assertTrue(example.equals(NUMBERS_BY_VALUE, written), () -> example + "\nis not\n" + written);
    }

    @Test
    void anArticleThatWasReadAgainSaysSoAndOneThatCameInSaysNothing() {
        var reread = Published.furtherExamples(EventType.ARTICLE_READ).getFirst();
        var cameIn = Published.example(EventType.ARTICLE_READ);

        assertEquals(List.of(), Schemas.refusals(EventType.ARTICLE_READ, reread));
        assertQuoted(reread, reread.path("id").asText());
        assertTrue(((ArticleRead) Wire.read(EventType.ARTICLE_READ, reread)).reread());
        assertFalse(((ArticleRead) Wire.read(EventType.ARTICLE_READ, cameIn)).reread());
        assertTrue(reread.equals(NUMBERS_BY_VALUE, Wire.write(Wire.read(EventType.ARTICLE_READ, reread))));
    }

    @Test
    void anOpeningThatOnlyAModelHasSeenSaysSoAndAnyOtherClaimSaysNothing() {
        var claims = Wire.read(
                        ArticleRead.class,
                        Wire.tree(Published.text("examples/" + EventType.ARTICLE_READ.code() + ".unverified.json")))
                .claims();

        assertFalse(claims.getFirst().verified());
        var verified = Wire.read(ArticleRead.class, Published.example(EventType.ARTICLE_READ))
                .claims()
                .getFirst();
        assertTrue(verified.verified());
        assertFalse(Wire.write(verified).has("verified"));
        assertEquals(BooleanNode.FALSE, Wire.write(verified.unverified()).path("verified"));
        assertEquals(verified.id(), verified.unverified().id());
    }

    @Test
    void aProjectWhoseOpeningIsNotVerifiedSaysSoAndAnyOtherSaysNothing() {
        var opened = Published.example(EventType.PROJECT_OPENED);
        var marked = Fields.with(opened, JsonPointer.compile("/project/verified"), BooleanNode.FALSE);

        assertEquals(List.of(), Schemas.refusals(EventType.PROJECT_OPENED, marked));
        assertFalse(Wire.read(ProjectChanged.class, marked).project().verified());
        assertTrue(Wire.read(ProjectChanged.class, opened).project().verified());
        assertTrue(marked.equals(NUMBERS_BY_VALUE, Wire.write(Wire.read(ProjectChanged.class, marked))));
    }

    @Test
    void aProjectThatMayBeAnotherNamesItAndAnyOtherSaysNothing() {
        var opened = Published.example(EventType.PROJECT_OPENED);
        var nulled = Fields.with(opened, JsonPointer.compile("/mayBe"), NullNode.getInstance());
        var other = UUID.fromString("019a3c5e-0009-7b1d-9c42-5f0e8d7a6b09");
        var marked = Fields.with(
                opened, JsonPointer.compile("/mayBe"), Wire.tree("[\"%s\"]".formatted(other)));

        assertEquals(List.of(), Schemas.refusals(EventType.PROJECT_OPENED, nulled));
        assertEquals(List.of(), Wire.read(ProjectChanged.class, nulled).mayBe());
        assertFalse(Wire.write(Wire.read(ProjectChanged.class, opened)).has("mayBe"));
        assertEquals(List.of(), Schemas.refusals(EventType.PROJECT_OPENED, marked));
        assertEquals(List.of(other), Wire.read(ProjectChanged.class, marked).mayBe());
    }

    @ParameterizedTest
    @EnumSource
    void everyQuoteStandsInItsArticle(EventType type) {
        var example = Published.example(type);
        assertQuoted(example, example.path("id").asText());
    }

    @ParameterizedTest
    @EnumSource
    void everyFurtherExampleKeepsTheContractToo(EventType type) {
        for (var example : Published.furtherExamples(type)) {
            assertEquals(List.of(), Schemas.refusals(type, example));
            var written = Wire.write(Wire.read(type, example));
            assertTrue(example.equals(NUMBERS_BY_VALUE, written), () -> example + "\nis not\n" + written);
            assertQuoted(example, example.path("id").asText());
        }
    }

    @Test
    void aQuoteSaysWhereItStandsAndWhatStandsAroundIt() {
        var opened = Wire.read(
                ProjectChanged.class,
                Published.furtherExamples(EventType.PROJECT_OPENED).getFirst());

        var capacity = opened.project().amounts().getFirst().value().quote();
        assertEquals(ArticlePart.TITLE, capacity.part());
        assertEquals("В Бакбакты построят школу на ", capacity.before());
        var words = opened.project().stageQuote().orElseThrow().value();
        assertEquals(ArticlePart.TEXT, words.part());
        assertEquals(".", words.after());
    }

    @Test
    void aQuoteOfBeforeStandsInTheTextAndHasNoSentence() {
        var before = Wire.read(ProjectChanged.class, Published.example(EventType.PROJECT_OPENED));

        var words = before.project().stageQuote().orElseThrow().value();
        assertEquals(ArticlePart.TEXT, words.part());
        assertEquals("", words.before() + words.after());
    }

    @ParameterizedTest
    @EnumSource
    void aFieldNobodyHasHeardOfChangesNothing(EventType type) {
        var example = Published.example(type);
        var later = Fields.withUnheardOf(example);
        assertAll(
                () -> assertEquals(List.of(), Schemas.refusals(type, later)),
                () -> assertEquals(Wire.read(type, example), Wire.read(type, later)));
    }

    @ParameterizedTest
    @EnumSource
    void absentAndNullAreTheSame(EventType type) {
        var example = Published.example(type);
        for (var field : Fields.of(example)) {
            var absent = Fields.without(example, field);
            var unknown = Fields.with(example, field, NullNode.getInstance());
            assertEquals(Schemas.accepts(type, absent), Schemas.accepts(type, unknown), field::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRecordReadsWithoutWhateverTheSchemaDoesWithout(EventType type) {
        var example = Published.example(type);
        for (var field : Fields.of(example)) {
            var absent = Fields.without(example, field);
            var unknown = Fields.with(example, field, NullNode.getInstance());
            if (Schemas.accepts(type, absent)) {
                var read = assertDoesNotThrow(() -> Wire.read(type, absent), field::toString);
                assertEquals(read, Wire.read(type, unknown), field::toString);
            }
        }
    }

    @Test
    void noPublishedExampleIsEverRemoved() {
        var index = Published.text("examples/INDEX")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .toList();
        var files = Published.filesOf("examples").stream()
                .filter(file -> !file.equals("INDEX"))
                .toList();
        assertEquals(index, files);
    }

    private static void assertQuoted(JsonNode document, String article) {
        assertQuoted(document, article, title -> titles(document).get(title));
    }

    private static void assertQuoted(JsonNode node, String article, UnaryOperator<String> titles) {
        var cited = node.path("article").asText(article);
        if (node.has("start")) {
            var inTitle = node.path("in").asText().equals("title");
            var whole = inTitle ? titles.apply(cited) : Published.article(cited);
            assertStands(node, whole);
            if (node.has("sentence")) {
                assertStands(node.path("sentence"), whole);
            }
            return;
        }
        node.forEach(child -> assertQuoted(child, cited, titles));
    }

    private static void assertStands(JsonNode quote, String whole) {
        assertEquals(
                quote.path("text").asText(),
                whole.substring(quote.path("start").asInt(), quote.path("end").asInt()));
    }

    /// The title of an article stands in itself, and beside its id where it is a source.
    private static Map<String, String> titles(JsonNode document) {
        var titles = new HashMap<String, String>();
        for (var named : document.findParents("title")) {
            titles.put(
                    named.path("article").asText(named.path("id").asText()),
                    named.path("title").asText());
        }
        return titles;
    }
}
