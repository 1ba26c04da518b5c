package ashyldy.events;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/// A piece of a schema file, which knows the file so that its references can be followed.
record SchemaPart(String file, JsonNode node) {
    static SchemaPart file(String name) {
        return new SchemaPart(name, Wire.tree(Published.text("schema/" + name)));
    }

    static SchemaPart at(String target) {
        var ends = target.split("#", 2);
        var whole = file(ends[0]);
        return ends.length == 1 ? whole : whole.with(whole.node.at(ends[1]));
    }

    SchemaPart with(JsonNode other) {
        return new SchemaPart(file, other);
    }

    Stream<SchemaPart> child(String name) {
        return node.has(name) ? Stream.of(with(node.get(name))) : Stream.empty();
    }

    Optional<String> reference() {
        return Optional.ofNullable(node.path("$ref").textValue())
                .map(target -> target.startsWith("#") ? file + target : target);
    }

    boolean mayBeNull() {
        return Stream.concat(texts(node.path("type")), texts(node.at("/anyOf/1/type")))
                .anyMatch("null"::equals);
    }

    Optional<SchemaPart> otherThanNull() {
        return node.at("/anyOf/1/type").asText().equals("null")
                ? Optional.of(with(node.at("/anyOf/0")))
                : Optional.empty();
    }

    Stream<String> types() {
        return Stream.concat(texts(node.path("type")), texts(node.path("format")))
                .filter(text -> !text.equals("null"));
    }

    Stream<String> codes() {
        return texts(node.path("enum"));
    }

    private static Stream<String> texts(JsonNode textOrList) {
        return textOrList.isTextual()
                ? Stream.of(textOrList.asText())
                : textOrList.valueStream().map(JsonNode::asText);
    }
}
