package ashyldy.ingest.article;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import ashyldy.ingest.article.RefusedInput.TextPosition;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;

/// The fields of a JSON object that somebody sent. Unknown ones are ignored; whatever is wrong is said with its place.
public final class JsonFields {
    private final JsonNode object;

    private JsonFields(JsonNode object) {
        this.object = object;
    }

    /// @throws RefusedInput if the bytes are not UTF-8 or not one JSON object
    public static JsonFields of(byte[] body, ObjectMapper json) {
        try {
            var node = json.readerFor(JsonNode.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .<JsonNode>readValue(Utf8Body.text(body));
            if (node.getNodeType() == JsonNodeType.OBJECT) {
                return new JsonFields(node);
            }
            throw RefusedInput.body("must be a JSON object such as {\"url\": \"https://example.kz/news/1\"}");
        } catch (JsonProcessingException malformed) {
            throw refusal(malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string is read from memory", impossible);
        }
    }

    /// The text of a field; absent where the field is missing or null.
    ///
    /// @throws RefusedInput if it is no string
    public Optional<String> text(String name) {
        var value = object.path(name);
        return switch (value.getNodeType()) {
            case MISSING, NULL -> Optional.empty();
            case STRING -> Optional.of(value.textValue());
            case ARRAY, BINARY, BOOLEAN, NUMBER, OBJECT, POJO -> throw RefusedInput.in(name, notString(value));
        };
    }

    /// The text of a field, read as something more than text.
    ///
    /// @param reader throws IllegalArgumentException with what is wrong
    public <T> Optional<T> as(String name, Function<String, T> reader) {
        return text(name).map(text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException fault) {
                throw RefusedInput.in(name, fault.getMessage());
            }
        });
    }

    private static String notString(JsonNode value) {
        return "must be a string, not " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static RefusedInput refusal(JsonProcessingException fault) {
        var place = Optional.ofNullable(fault.getLocation())
                .map(location -> new TextPosition(location.getLineNr(), location.getColumnNr()))
                .orElse(new TextPosition(1, 1));
        var field = fault.getProcessor() instanceof JsonParser parser
                ? Optional.ofNullable(parser.getParsingContext().getCurrentName())
                : Optional.<String>empty();
        return RefusedInput.at(place, field, "is not JSON: " + reason(fault));
    }

    /// Jackson's own words, but for its names of classes and settings.
    private static String reason(JsonProcessingException fault) {
        return fault instanceof DatabindException
                ? "something follows its end, or nothing is there"
                : fault.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(", from `.*", ")");
    }
}
