package ashyldy.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;

import ashyldy.edge.key.NeedsKey;
import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.JsonFields;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.article.Utf8Body;
import ashyldy.ingest.feed.MissedPageView.MissedPages;
import ashyldy.ingest.feed.Pages.Outstanding;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where feeds are followed and looked after.
@Path("/api/v1/feeds")
@Tag(name = "Feeds", description = "RSS and Atom feeds that are asked for news again and again")
@RunOnVirtualThread
public class FeedResource {
    private static final int LARGEST_BODY = 65_536;
    private static final int MOST_MISSED = 500;

    private final Feeds feeds;
    private final Pages pages;
    private final FeedPoller poller;
    private final OutboundHttp http;
    private final ObjectMapper json;
    private final InstantSource clock;

    FeedResource(
            Feeds feeds, Pages pages, FeedPoller poller, OutboundHttp http, ObjectMapper json, InstantSource clock) {
        this.feeds = feeds;
        this.pages = pages;
        this.poller = poller;
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    /// @param url of an RSS or Atom document
    record FeedRequest(String url) {}

    @POST
    @NeedsKey
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "follow", summary = "Follow a feed; one that is followed already stays as it is")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FeedRequest.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "400", description = "Nobody may call this address")
    public Response follow(InputStream body) throws IOException {
        var fields = JsonFields.of(Utf8Body.upTo(LARGEST_BODY, body), json);
        var url = fields.as("url", CanonicalUrl::of)
                .orElseThrow(() -> RefusedInput.in("url", "is missing; send the address of the feed"));
        check(url);
        var feed = feeds.add(url, clock.instant());
        return Response.created(URI.create("/api/v1/feeds/" + feed.id()))
                .entity(view(feed))
                .build();
    }

    @GET
    @Operation(operationId = "feeds", summary = "All feeds, with the trouble each of them has")
    public FeedList all() {
        var outstanding = pages.outstanding();
        return new FeedList(feeds.all().stream()
                .map(feed -> FeedView.of(feed, outstanding.getOrDefault(feed.id(), Outstanding.NOTHING)))
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "feed", summary = "One feed")
    public FeedView one(UUID id) {
        return view(feed(id));
    }

    @GET
    @Path("{id}/missed")
    @Operation(
            operationId = "missed",
            summary = "Pages of this feed whose last look brought nothing, the latest first",
            description = "Why, how often, and when they are looked at next. Nothing is given up in silence.")
    public MissedPages missed(UUID id) {
        return new MissedPages(pages.missed(feed(id), MOST_MISSED).stream()
                .map(MissedPageView::of)
                .toList());
    }

    @POST
    @NeedsKey
    @Path("{id}/poll")
    @Operation(
            operationId = "poll",
            summary = "Ask this feed for news now, and wait for it",
            description = "Its pages that could not be read are tried again, and young ones are looked at once more,"
                    + " whatever the schedule says and however long the server wants to be left alone. After 45"
                    + " seconds the rest is left to the next visit.")
    public FeedView poll(UUID id) throws InterruptedException {
        poller.pollNow(feed(id));
        return view(feed(id));
    }

    private FeedView view(Feed feed) {
        return FeedView.of(feed, pages.outstanding().getOrDefault(feed.id(), Outstanding.NOTHING));
    }

    private Feed feed(UUID id) {
        return feeds.find(id).orElseThrow(() -> new NotFoundException("There is no feed " + id));
    }

    private void check(CanonicalUrl url) {
        try {
            http.check(URI.create(url.text()));
        } catch (OutboundRefused refused) {
            throw RefusedInput.in("url", "is not called: " + refused.getMessage());
        } catch (IOException unknown) {
            throw RefusedInput.in("url", "is not called: its host has no address");
        }
    }
}
