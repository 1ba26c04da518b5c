package ashyldy.notify.channel.mail;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.events.EventType;
import ashyldy.events.Language;
import ashyldy.events.ProjectEvent;
import ashyldy.notify.SampleChanges;
import ashyldy.notify.alert.AlertText;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Told;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.core.JsonProcessingException;

/// Messages of invented changes, as they reach the mail channel.
final class SampleLetters {
    static final String ID = "0190c0de-0000-7000-8000-000000000001";
    static final URI MANAGE = URI.create("https://alerts.ashyldy.example/follow/secret");

    private static final AlertWriter ALERTS = new AlertWriter(
            Gazetteer.kazakhstan(),
            URI.create("https://ashyldy.example"),
            InstantSource.fixed(Instant.parse("2026-05-20T10:00:00Z")));

    private SampleLetters() {}

    static Message message(Language language, String... changes) {
        return new Message(
                ID,
                List.of(changes).stream().map(change -> told(change, language)).toList(),
                MANAGE);
    }

    static Told told(String name, Language language) {
        Map.Entry<EventType, ProjectEvent> change = SampleChanges.ALL.get(name);
        UUID project = change.getValue().project().id();
        AlertText text = ALERTS.write(change.getKey(), change.getValue(), new ProjectId(project), language);
        return new Told(
                UUID.nameUUIDFromBytes(name.getBytes()),
                Optional.of(project),
                change.getKey().code(),
                language,
                text.title(),
                text.body(),
                text.html(),
                event(change.getValue()));
    }

    private static String event(ProjectEvent change) {
        try {
            return EventJson.mapper().writeValueAsString(Map.of("data", change));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
