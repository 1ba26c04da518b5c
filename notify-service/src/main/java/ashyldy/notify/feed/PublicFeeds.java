package ashyldy.notify.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.news.Newspaper;
import ashyldy.notify.news.Span;
import ashyldy.notify.news.View;
import ashyldy.notify.news.ViewTitle;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Makes a feed of a view, for anybody.
public final class PublicFeeds {
    private static final int NEWEST = 50;

    private final Newspaper newspaper;
    private final ViewTitle titles;
    private final URI here;
    private final Optional<URI> hub;

    /// @param here where readers find this service
    public PublicFeeds(Newspaper newspaper, ViewTitle titles, URI here, Optional<URI> hub) {
        this.newspaper = newspaper;
        this.titles = titles;
        this.here = here;
        this.hub = hub;
    }

    Feed of(View view, FeedForm form) {
        List<Newspaper.Story> stories = newspaper.read(view.interest(), view.language(), Span.newest(NEWEST));
        return new Feed(
                id(view),
                titles.of(view) + " \u2013 Ashyldy",
                view.language(),
                new Feed.Links(address(view, form), hub),
                Optional.of(page(view)),
                Instant.EPOCH,
                stories.stream().map(story -> item(story, view)).toList());
    }

    /// Where a view is, in one form.
    public URI address(View view, FeedForm form) {
        return at("/api/v1/feeds/" + form.code(), view);
    }

    /// Where people read the same.
    public URI page(View view) {
        return at("/messages", view);
    }

    private URI at(String path, View view) {
        return URI.create(here.toString().replaceFirst("/$", "") + path + "?" + view.query());
    }

    private static Feed.Item item(Newspaper.Story story, View view) {
        URI id = URI.create("urn:uuid:" + story.news().id(view.language()));
        return new Feed.Item(
                id, Optional.of(story.page()), story.text(), story.news().raisedAt());
    }

    /// The same in all forms and at all addresses of this service.
    private static URI id(View view) {
        return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(("ashyldy:feed:" + view.query()).getBytes(UTF_8)));
    }
}
