package ashyldy.events;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// JSON as the services read and write it.
final class Wire {
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Wire() {}

    static Object read(EventType type, JsonNode data) {
        return read(type.data(), data);
    }

    /// @throws UncheckedIOException if the record refuses the data
    static <T> T read(Class<T> as, JsonNode data) {
        try {
            return JSON.readValue(JSON.writeValueAsBytes(data), as);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static JsonNode write(Object data) {
        return tree(JSON.valueToTree(data).toString());
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
