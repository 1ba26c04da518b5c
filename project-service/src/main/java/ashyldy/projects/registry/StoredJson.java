package ashyldy.projects.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/// JSON columns, written and read by the rules of the events.
@ApplicationScoped
public class StoredJson {
    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("not writable as JSON: " + value, fault);
        }
    }

    public <T> T read(String text, Class<T> as) {
        try {
            return json.readValue(text, as);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a row holds no " + as.getSimpleName() + ": " + fault.getMessage(), fault);
        }
    }
}
