package ashyldy.notify.feed;

import java.util.Set;

import ashyldy.notify.news.View;
import ashyldy.notify.news.ViewReader;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.websub.StoredTopics;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The news for feed readers, without a key and without a subscription.
@Path("/api/v1/feeds")
@RunOnVirtualThread
class PublicFeedResource {
    /// Feed readers come every few minutes; a crowd of them is answered by a cache on the way.
    private static final String FOR_ANYBODY = "public, max-age=60";

    private static final String HOW = "Needs no key. Filters are those of a subscription, under the same names: place,"
            + " near, within, kinds, work, stage, events, capacityFrom, capacityTo, costFrom, costTo, party, programme,"
            + " q, only; lists are given with commas. The language is that of the parameter `language` or of"
            + " Accept-Language. Ids never change.";
    private static final String UNCHANGED = "unchanged since the ETag or the date that was sent";
    private static final String REFUSED = "a parameter that is unknown or cannot be read; the problem names it";

    private final ViewReader views;
    private final PublicFeeds feeds;
    private final FeedPress press;
    private final StoredTopics topics;

    PublicFeedResource(ViewReader views, PublicFeeds feeds, FeedPress press, StoredTopics topics) {
        this.views = views;
        this.feeds = feeds;
        this.press = press;
        this.topics = topics;
    }

    @GET
    @Path("atom")
    @Operation(operationId = "newsAsAtom", summary = "The newest 50 of what a filter finds, as Atom", description = HOW)
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "400", description = REFUSED)
    public Response atom(@Context UriInfo uri, @BeanParam FeedReaderResource reader) {
        return answered(FeedForm.ATOM, uri, reader);
    }

    @GET
    @Path("json")
    @Operation(operationId = "newsAsJsonFeed", summary = "The same as JSON Feed", description = HOW)
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "400", description = REFUSED)
    public Response json(@Context UriInfo uri, @BeanParam FeedReaderResource reader) {
        return answered(FeedForm.JSON, uri, reader);
    }

    @GET
    @Path("rss")
    @Operation(operationId = "newsAsRss", summary = "The same as RSS 2.0", description = HOW)
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "400", description = REFUSED)
    public Response rss(@Context UriInfo uri, @BeanParam FeedReaderResource reader) {
        return answered(FeedForm.RSS, uri, reader);
    }

    private Response answered(FeedForm form, UriInfo uri, FeedReaderResource reader) {
        View view = views.read(uri.getQueryParameters(), Set.of(), reader.accepted());
        topics.asked(feeds.address(view, form), view.interest());
        return reader.answered(press.print(feeds.of(view, form), form), FOR_ANYBODY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @ServerExceptionMapper
    public Response refuse(BadField bad) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("No such feed")
                .withDetail(bad.getMessage())
                .with("field", bad.field())
                .with("choices", bad.choices())
                .build()
                .toResponse();
    }
}
