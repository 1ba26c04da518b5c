package ashyldy.notify.channel;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Language;

/// One alert of a message, in all the forms in which a channel may need it.
///
/// @param alert its id
/// @param project absent in a rehearsal
/// @param type the CloudEvents type
/// @param title one line of plain text
/// @param plain the body without the title
/// @param html the same with links
/// @param event the structured CloudEvent, one line of JSON
public record Told(
        UUID alert,
        Optional<UUID> project,
        String type,
        Language language,
        String title,
        String plain,
        String html,
        String event) {
    public Told {
        Objects.requireNonNull(alert, "alert");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(event, "event");
    }
}
