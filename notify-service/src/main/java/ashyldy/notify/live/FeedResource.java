package ashyldy.notify.live;

import java.net.URI;

import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.subscription.Subscription;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// A subscription as a feed for feed readers, under the address that its owner was given.
@Path("/api/v1/feeds")
@RunOnVirtualThread
class FeedResource {
    private static final int NEWEST = 50;

    private final Readers readers;
    private final StoredAlerts alerts;
    private final AlertWriter writer;
    private final String here;

    FeedResource(
            Readers readers,
            StoredAlerts alerts,
            AlertWriter writer,
            @ConfigProperty(name = "ashyldy.notify-url") String here) {
        this.readers = readers;
        this.alerts = alerts;
        this.writer = writer;
        this.here = here;
    }

    @GET
    @Path("{subscription: [^/.]+}.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(operationId = "atomFeed", summary = "The newest 50 alerts as Atom")
    public String atom(
            @PathParam("subscription") String name,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Subscription subscription = readers.feed(name, authorization);
        return new AtomFeed(writer, self(name, "atom")).of(subscription, alerts.latest(subscription.id(), NEWEST));
    }

    @GET
    @Path("{subscription: [^/.]+}.json")
    @Produces("application/feed+json;charset=UTF-8")
    @Operation(operationId = "jsonFeed", summary = "The newest 50 alerts as JSON Feed")
    public JsonFeed json(
            @PathParam("subscription") String name,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Subscription subscription = readers.feed(name, authorization);
        return JsonFeed.of(subscription, alerts.latest(subscription.id(), NEWEST), writer, self(name, "json"));
    }

    private URI self(String name, String suffix) {
        return URI.create("%s/api/v1/feeds/%s.%s".formatted(here, name, suffix));
    }
}
