package ashyldy.notify.live;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.feed.Feed;
import ashyldy.notify.feed.FeedForm;
import ashyldy.notify.feed.FeedPress;
import ashyldy.notify.feed.FeedReaderResource;
import ashyldy.notify.subscription.Subscription;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// A subscription as a feed for feed readers, under the address that its owner was given.
@Path("/api/v1/feeds")
@RunOnVirtualThread
class FeedResource {
    private static final int NEWEST = 50;
    private static final String FOR_ITS_OWNER = "private, no-cache";

    private final Readers readers;
    private final StoredAlerts alerts;
    private final AlertWriter writer;
    private final FeedPress press;
    private final String here;

    FeedResource(
            Readers readers,
            StoredAlerts alerts,
            AlertWriter writer,
            FeedPress press,
            @ConfigProperty(name = "ashyldy.notify-url") String here) {
        this.readers = readers;
        this.alerts = alerts;
        this.writer = writer;
        this.press = press;
        this.here = here;
    }

    @GET
    @Path("{subscription: [^/.]+}.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(operationId = "atomFeed", summary = "The newest 50 alerts as Atom")
    @APIResponse(responseCode = "304", description = "unchanged since the ETag or the date that was sent")
    public Response atom(
            @PathParam("subscription") String name,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @BeanParam FeedReaderResource reader) {
        return answered(name, FeedForm.ATOM, authorization, reader);
    }

    @GET
    @Path("{subscription: [^/.]+}.json")
    @Produces("application/feed+json;charset=UTF-8")
    @Operation(operationId = "jsonFeed", summary = "The newest 50 alerts as JSON Feed")
    @APIResponse(responseCode = "304", description = "unchanged since the ETag or the date that was sent")
    public Response json(
            @PathParam("subscription") String name,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @BeanParam FeedReaderResource reader) {
        return answered(name, FeedForm.JSON, authorization, reader);
    }

    private Response answered(String name, FeedForm form, String authorization, FeedReaderResource reader) {
        Subscription subscription = readers.feed(name, authorization);
        List<Alert> newest = alerts.latest(subscription.id(), NEWEST);
        return reader.answered(press.print(feed(subscription, newest, self(name, form.code())), form), FOR_ITS_OWNER)
                .build();
    }

    private Feed feed(Subscription subscription, List<Alert> newest, URI self) {
        return new Feed(
                URI.create("urn:uuid:" + subscription.id()),
                subscription.name().orElse("Ashyldy"),
                subscription.language(),
                new Feed.Links(self, Optional.empty()),
                Optional.empty(),
                subscription.createdAt(),
                newest.stream().map(this::item).toList());
    }

    private Feed.Item item(Alert alert) {
        return new Feed.Item(
                URI.create("urn:uuid:" + alert.id()),
                alert.project().map(writer::page),
                alert.text(),
                alert.raisedAt());
    }

    private URI self(String name, String suffix) {
        return URI.create("%s/api/v1/feeds/%s.%s".formatted(here, name, suffix));
    }
}
