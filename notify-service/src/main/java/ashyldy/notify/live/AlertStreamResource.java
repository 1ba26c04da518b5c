package ashyldy.notify.live;

import ashyldy.notify.subscription.SubscriptionId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseHeader;

/// Alerts as they are raised, as server-sent events: `id` is the cursor, `event` the CloudEvents type, `data`
/// the CloudEvent.
@Path("/api/v1/alerts/stream")
@RunOnVirtualThread
class AlertStreamResource {
    private final Readers readers;
    private final LivePoller live;

    AlertStreamResource(Readers readers, LivePoller live) {
        this.readers = readers;
        this.live = live;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "stream",
            summary = "Follows a subscription; Last-Event-ID or cursor goes on without gap or repeat",
            description =
                    "Needs the owner's secret or the operator's key in the header Authorization; there is no other"
                            + " way, for a secret in the address ends in logs. A browser's EventSource sends no header: there"
                            + " fetch() reads the stream.")
    public Following follow(
            @QueryParam("subscription") String subscription,
            @QueryParam("cursor") String cursor,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        SubscriptionId reader =
                readers.subscription(subscription, authorization).id();
        Cursor seen = readers.cursor(lastEventId == null ? cursor : lastEventId, reader);
        // Else a reader who comes back at once would hold up the stop that has just closed the line.
        if (live.isStopping()) {
            throw Readers.problem(503, "This copy is stopping", "Come back to the stream of %s.", reader.toString());
        }
        if (!live.hasRoomFor(reader)) {
            throw Readers.problem(
                    429, "Too many readers", "Too many streams are open; close one of %s.", reader.toString());
        }
        return new Following(seen);
    }
}
