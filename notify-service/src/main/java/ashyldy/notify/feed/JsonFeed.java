package ashyldy.notify.feed;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/// A feed as [JSON Feed 1.1](https://jsonfeed.org/version/1.1).
///
/// @param homePageUrl null without a page, as `hubs` without a hub
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        String language,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        List<Hub> hubs,
        List<Item> items) {
    static final String TYPE = "application/feed+json";

    record Hub(String type, String url) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("content_html") String html,
            @JsonProperty("date_published") String published,
            String language) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.language().code(),
                feed.page().map(Object::toString).orElse(null),
                feed.links().self().toString(),
                feed.links()
                        .hub()
                        .map(hub -> List.of(new Hub("WebSub", hub.toString())))
                        .orElse(null),
                feed.items().stream().map(JsonFeed::item).toList());
    }

    private static Item item(Feed.Item item) {
        return new Item(
                item.id().toString(),
                item.page().map(Object::toString).orElse(null),
                item.text().title(),
                item.text().body(),
                item.text().html(),
                item.at().toString(),
                item.text().language().code());
    }
}
