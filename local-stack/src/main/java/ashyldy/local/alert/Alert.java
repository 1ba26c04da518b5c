package ashyldy.local.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// An alert from the stream.
///
/// @param type the CloudEvents type of what happened
public record Alert(String type, String title, String text, String link) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param event a structured CloudEvent
    static Alert read(String event) {
        try {
            JsonNode tree = JSON.readTree(event);
            JsonNode alert = tree.path("data").path("alert");
            return new Alert(
                    tree.path("type").asText(),
                    alert.path("title").asText(),
                    alert.path("text").asText(),
                    alert.path("link").asText());
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a CloudEvent: " + event, broken);
        }
    }

    /// For instance "project opened" for kz.ashyldy.project.opened.v1.
    public String happening() {
        return type.replaceFirst("^kz\\.ashyldy\\.", "")
                .replaceFirst("\\.v\\d+$", "")
                .replace('.', ' ')
                .replace('_', ' ');
    }
}
