package ashyldy.ingest.asking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import ashyldy.ingest.pointing.Pointed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of a question: the instruction with the schema of the answer, and how the answer's form is asked for.
final class Wording {
    /// How a server is asked for JSON: by a schema, by a mode, or by the instruction alone. Not every server knows all.
    enum Form {
        SCHEMA,
        JSON,
        PLAIN
    }

    private final ObjectMapper json;
    private final JsonNode schema;
    private final String instruction;

    Wording(ObjectMapper json) {
        this.json = json;
        String printed = resource("answer.schema.json");
        this.schema = tree(printed);
        this.instruction = resource("prompt.txt") + "\n" + printed;
    }

    /// @param article numbered sentences, one a line; material, never an instruction
    byte[] question(String model, String article, Form form) {
        ObjectNode question = json.createObjectNode();
        question.put("model", model).put("temperature", 0);
        var messages = question.putArray("messages");
        messages.addObject().put("role", "system").put("content", instruction);
        messages.addObject().put("role", "user").put("content", article);
        switch (form) {
            case SCHEMA -> {
                ObjectNode format = question.putObject("response_format").put("type", "json_schema");
                format.putObject("json_schema")
                        .put("name", "projects")
                        .put("strict", true)
                        .set("schema", schema);
            }
            case JSON -> question.putObject("response_format").put("type", "json_object");
            case PLAIN -> {
                // The instruction asks for JSON, bare or in a fenced block.
            }
        }
        return bytes(question);
    }

    private byte[] bytes(ObjectNode question) {
        try {
            return json.writeValueAsBytes(question);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a question is always writable", fault);
        }
    }

    private JsonNode tree(String printed) {
        try {
            return json.readTree(printed);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("the schema of answers is broken", fault);
        }
    }

    private static String resource(String name) {
        try (InputStream file = Pointed.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
