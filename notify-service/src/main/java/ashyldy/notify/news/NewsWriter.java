package ashyldy.notify.news;

import java.net.URI;
import java.time.InstantSource;

import ashyldy.events.EventType;
import ashyldy.events.Language;
import ashyldy.events.ProjectEvent;
import ashyldy.notify.alert.AlertText;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.Happening;
import ashyldy.notify.alert.ProjectId;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Words news as the alerts of that day were worded: what was new then is not called late today.
public final class NewsWriter {
    private final Gazetteer gazetteer;
    private final URI projects;
    private final ObjectMapper json;

    /// @param projects where the pages of project-service are
    public NewsWriter(Gazetteer gazetteer, URI projects, ObjectMapper json) {
        this.gazetteer = gazetteer;
        this.projects = projects;
        this.json = json;
    }

    AlertText write(News news, Happening happening, Language language) {
        EventType type = EventType.of(happening.type()).orElseThrow();
        return writer(InstantSource.fixed(news.raisedAt()))
                .write(type, event(type, happening), news.survivor(), language);
    }

    /// What the project is called that it tells of.
    String title(Happening happening, Language language) {
        EventType type = EventType.of(happening.type()).orElseThrow();
        return writer(InstantSource.system()).called(event(type, happening).project(), language);
    }

    URI page(ProjectId project) {
        return writer(InstantSource.system()).page(project);
    }

    private AlertWriter writer(InstantSource clock) {
        return new AlertWriter(gazetteer, projects, clock);
    }

    private ProjectEvent event(EventType type, Happening happening) {
        try {
            return (ProjectEvent) json.readValue(happening.data(), type.data());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a happening is kept as it was read: " + happening.id(), impossible);
        }
    }
}
