package ashyldy.notify.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An alert as a structured CloudEvent 1.0, the same for webhooks and streams: the event that the registry
/// published, with its own id, and in its data one more field, `alert`.
public final class AlertJson {
    private final ObjectMapper json;
    private final AlertWriter writer;

    public AlertJson(ObjectMapper json, AlertWriter writer) {
        this.json = json;
        this.writer = writer;
    }

    /// One line of JSON.
    public String of(Alert alert) {
        Happening happening = alert.happening();
        ObjectNode event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", happening.id())
                .put("source", happening.source())
                .put("type", happening.type());
        happening.subject().ifPresent(subject -> event.put("subject", subject));
        event.put("time", happening.at().toString()).put("datacontenttype", "application/json");
        event.set("data", data(alert));
        return event.toString();
    }

    private ObjectNode data(Alert alert) {
        ObjectNode data = json.createObjectNode();
        ObjectNode told = data.putObject("alert")
                .put("id", alert.id().toString())
                .put("subscription", alert.subscription().toString())
                .put("language", alert.text().language().code())
                .put("title", alert.text().title())
                .put("text", alert.text().body());
        alert.project()
                .ifPresent(project -> told.put("link", writer.page(project).toString()));
        try {
            data.setAll((ObjectNode) json.readTree(alert.happening().data()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a happening is kept as it was read: " + alert.id(), impossible);
        }
        return data;
    }
}
