package ashyldy.notify.chat;

import java.util.ArrayList;
import java.util.List;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.channel.telegram.Keyboard;
import ashyldy.notify.channel.telegram.RichText;
import ashyldy.notify.chat.Reaction.Page;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Who has told of a project, with links, as the newest event about it says.
final class Sources {
    private static final int MOST = 20;

    private final StoredAlerts alerts;
    private final ObjectMapper json;

    Sources(StoredAlerts alerts, ObjectMapper json) {
        this.alerts = alerts;
        this.json = json;
    }

    Page of(ProjectId project, ChatWords words) {
        List<RichText> lines = new ArrayList<>();
        alerts.newestOf(project)
                .map(this::sources)
                .ifPresent(all -> all.forEach(source -> {
                    if (lines.size() < MOST) {
                        lines.add(line(source));
                    }
                }));
        if (lines.isEmpty()) {
            return Page.of(words.raw("sources.empty"));
        }
        RichText text = RichText.bold(words.raw("sources")).then("\n").then(RichText.lines(lines, "\n"));
        return new Page(text, Keyboard.NONE);
    }

    private JsonNode sources(Alert alert) {
        try {
            return json.readTree(alert.happening().data()).at("/project/sources");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a happening is kept as it was read: " + alert.id(), impossible);
        }
    }

    private static RichText line(JsonNode source) {
        String url = source.path("url").asText("");
        String title = source.path("title").asText("");
        String outlet = source.path("outlet").asText("");
        String label = outlet.isEmpty() || title.isEmpty() ? outlet + title : outlet + ", " + title;
        return RichText.link("• " + (label.isEmpty() ? url : label), url);
    }
}
