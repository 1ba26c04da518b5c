package ashyldy.events;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The schemas describe the records: field by field, code by code.
class SchemaTest {
    @ParameterizedTest
    @EnumSource
    void everySchemaMirrorsItsRecord(EventType type) {
        var mirror = new Mirror();
        mirror.compare(type);
        assertEquals(List.of(), mirror.differences());
    }

    @Test
    void everyDefinitionIsUsed() {
        var mirror = new Mirror();
        Stream.of(EventType.values()).forEach(mirror::compare);
        var defined = new TreeSet<String>();
        for (var file : Published.filesOf("schema")) {
            Wire.tree(Published.text("schema/" + file))
                    .path("$defs")
                    .fieldNames()
                    .forEachRemaining(name -> defined.add(file + "#/$defs/" + name));
        }
        assertEquals(defined, mirror.definitions());
    }

    @Test
    void everySchemaIsNamedByItsFile() {
        for (var file : Published.filesOf("schema")) {
            var schema = Wire.tree(Published.text("schema/" + file));
            assertEquals(Schemas.ADDRESS + file, schema.path("$id").asText());
            assertEquals(
                    "https://json-schema.org/draft/2020-12/schema",
                    schema.path("$schema").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void anUnknownCodeIsReadAsTheSchemaSays(Class<? extends Coded> codes) {
        var substitute = substitute(codes);
        var documented = definition(codes).path("x-unknown-reads-as").textValue();
        var unheardOf = Wire.tree("\"unheard_of\"");
        if (substitute.isPresent()) {
            assertEquals(substitute.get().code(), documented);
            assertEquals(substitute.get(), Wire.read(codes, unheardOf));
        } else {
            assertEquals(null, documented);
            assertThrows(RuntimeException.class, () -> Wire.read(codes, unheardOf));
        }
    }

    @Test
    void onlyTheLanguageAndTheRoleOfADateAreClosed() {
        var closed = vocabulary().filter(codes -> substitute(codes).isEmpty()).toList();
        assertTrue(closed.size() == 2 && closed.containsAll(List.of(Language.class, DateRole.class)), closed::toString);
    }

    static Stream<Class<? extends Coded>> vocabulary() {
        return Stream.of(
                Kind.class,
                Work.class,
                Stage.class,
                Measure.class,
                Scope.class,
                Approximation.class,
                DateRole.class,
                DatePrecision.class,
                DateBasis.class,
                PartyRole.class,
                PlacePrecision.class,
                PromiseState.class,
                Turn.class,
                JudgementKind.class,
                ArticlePart.class,
                Withdrawal.class,
                Language.class);
    }

    @Test
    void theVocabularyHoldsTheseLists() {
        var named = vocabulary().map(SchemaTest::nameOf).collect(toCollection(TreeSet::new));
        var defined = new TreeSet<String>();
        Wire.tree(Published.text("schema/vocabulary.v1.json"))
                .path("$defs")
                .fieldNames()
                .forEachRemaining(defined::add);
        assertEquals(defined, named);
    }

    private static JsonNode definition(Class<?> codes) {
        return Wire.tree(Published.text("schema/vocabulary.v1.json"))
                .path("$defs")
                .path(nameOf(codes));
    }

    private static String nameOf(Class<?> codes) {
        var name = codes.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Optional<? extends Coded> substitute(Class<? extends Coded> codes) {
        return Stream.of(codes.getFields())
                .filter(constant -> constant.isAnnotationPresent(JsonEnumDefaultValue.class))
                .findFirst()
                .map(constant -> codes.cast(Enum.valueOf(codes.asSubclass(Enum.class), constant.getName())));
    }
}
