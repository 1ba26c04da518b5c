package ashyldy.events;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Variants of a document, one field different in each.
final class Fields {
    private Fields() {}

    /// Every field of every object, at any depth.
    static List<JsonPointer> of(JsonNode document) {
        var found = new ArrayList<JsonPointer>();
        collect(document, JsonPointer.empty(), found);
        return found;
    }

    static JsonNode without(JsonNode document, JsonPointer field) {
        var copy = document.deepCopy();
        parent(copy, field).remove(field.last().getMatchingProperty());
        return copy;
    }

    static JsonNode with(JsonNode document, JsonPointer field, JsonNode value) {
        var copy = document.deepCopy();
        var parent = copy.at(field.head());
        if (parent instanceof ArrayNode list) {
            list.set(field.last().getMatchingIndex(), value);
        } else {
            parent(copy, field).set(field.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /// The document as a later version might write it: a field nobody here has heard of in every object.
    static JsonNode withUnheardOf(JsonNode document) {
        var copy = document.deepCopy();
        copy.findParents("quote").forEach(Fields::addUnheardOf);
        copy.findParents("article").forEach(Fields::addUnheardOf);
        copy.findParents("start").forEach(Fields::addUnheardOf);
        copy.findParents("id").forEach(Fields::addUnheardOf);
        addUnheardOf(copy);
        return copy;
    }

    private static void addUnheardOf(JsonNode object) {
        ((ObjectNode) object).putObject("unheardOf").put("answer", 42);
    }

    private static ObjectNode parent(JsonNode document, JsonPointer field) {
        return (ObjectNode) document.at(field.head());
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> found) {
        for (var field : node.properties()) {
            var pointer = here.appendProperty(field.getKey());
            found.add(pointer);
            collect(field.getValue(), pointer, found);
        }
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), here.appendIndex(index), found);
        }
    }
}
