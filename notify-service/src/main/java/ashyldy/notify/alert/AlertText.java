package ashyldy.notify.alert;

import java.util.Objects;

import ashyldy.events.Language;

/// The words of an alert.
///
/// @param title one line of plain text
/// @param body plain text, several lines, without the title
/// @param html the same body with links; everything that came from outside is escaped
public record AlertText(Language language, String title, String body, String html) {
    public AlertText {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(html, "html");
    }
}
