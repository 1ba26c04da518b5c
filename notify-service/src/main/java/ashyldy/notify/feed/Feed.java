package ashyldy.notify.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.alert.AlertText;

/// What a feed reader is told, in whichever form it asks.
///
/// @param id a URI that never changes
/// @param page for people, where there is one
/// @param since when there was nothing yet to tell
/// @param items the newest first
public record Feed(
        URI id, String title, Language language, Links links, Optional<URI> page, Instant since, List<Item> items) {
    public Feed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(since, "since");
        title = XmlText.of(title);
        items = List.copyOf(items);
    }

    /// @param self where this very form of the feed is, for ever
    /// @param hub that tells of its changes (WebSub)
    public record Links(URI self, Optional<URI> hub) {}

    /// @param id a URI that never changes
    /// @param page to read on
    public record Item(URI id, Optional<URI> page, AlertText text, Instant at) {
        public Item {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(at, "at");
            text = new AlertText(
                    text.language(), XmlText.of(text.title()), XmlText.of(text.body()), XmlText.of(text.html()));
        }
    }

    /// When the newest of it came.
    Instant updated() {
        return items.isEmpty() ? since : items.getFirst().at();
    }
}
