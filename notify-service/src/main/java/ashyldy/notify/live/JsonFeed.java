package ashyldy.notify.live;

import java.net.URI;
import java.util.List;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.subscription.Subscription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/// The newest alerts as [JSON Feed 1.1](https://jsonfeed.org/version/1.1). An id never changes.
record JsonFeed(
        String version,
        String title,
        String language,
        @JsonProperty("feed_url") String feedUrl,
        List<Item> items) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("content_html") String html,
            @JsonProperty("date_published") String published) {}

    static JsonFeed of(Subscription subscription, List<Alert> newestFirst, AlertWriter writer, URI self) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                subscription.name().orElse("Ashyldy"),
                subscription.language().code(),
                self.toString(),
                newestFirst.stream().map(alert -> item(alert, writer)).toList());
    }

    private static Item item(Alert alert, AlertWriter writer) {
        return new Item(
                "urn:uuid:" + alert.id(),
                alert.project().map(project -> writer.page(project).toString()).orElse(null),
                alert.text().title(),
                alert.text().body(),
                alert.text().html(),
                alert.raisedAt().toString());
    }
}
