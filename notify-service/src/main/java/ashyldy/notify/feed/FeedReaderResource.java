package ashyldy.notify.feed;

import java.net.URI;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// Whoever fetches a feed: what they have already, and how they are answered.
public class FeedReaderResource {
    @Context
    HttpHeaders headers;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String languages;

    /// @param caching who may keep it for how long (`Cache-Control`)
    public Response.ResponseBuilder answered(PrintedFeed printed, String caching) {
        Feed feed = printed.feed();
        Response.ResponseBuilder answer = printed.revision()
                .answer(
                        headers,
                        () -> Response.ok(printed.body(), printed.form().type() + ";charset=UTF-8"));
        feed.links().hub().ifPresent(hub -> {
            link(answer, hub, "hub");
            link(answer, feed.links().self(), "self");
        });
        return answer.header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.CONTENT_LANGUAGE, feed.language().code());
    }

    String accepted() {
        return languages;
    }

    private static void link(Response.ResponseBuilder answer, URI target, String relation) {
        answer.header("Link", "<%s>; rel=\"%s\"".formatted(target, relation));
    }
}
