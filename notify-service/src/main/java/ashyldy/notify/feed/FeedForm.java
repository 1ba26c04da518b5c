package ashyldy.notify.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The forms in which feed readers read.
public enum FeedForm {
    ATOM("atom", AtomFeed.TYPE),
    JSON("json", JsonFeed.TYPE),
    RSS("rss", RssFeed.TYPE);

    private final String code;
    private final String type;

    FeedForm(String code, String type) {
        this.code = code;
        this.type = type;
    }

    /// As it stands in addresses.
    public String code() {
        return code;
    }

    /// The media type.
    public String type() {
        return type;
    }

    byte[] write(Feed feed, ObjectMapper json) {
        return switch (this) {
            case ATOM -> AtomFeed.of(feed).getBytes(UTF_8);
            case RSS -> RssFeed.of(feed).getBytes(UTF_8);
            case JSON -> bytes(JsonFeed.of(feed), json);
        };
    }

    private static byte[] bytes(JsonFeed feed, ObjectMapper json) {
        try {
            return json.writeValueAsBytes(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings can always be written", impossible);
        }
    }
}
