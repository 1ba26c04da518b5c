package ashyldy.notify.subscription;

import java.net.URI;
import java.time.InstantSource;

import ashyldy.notify.Herald;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.caller.Caller;
import ashyldy.notify.caller.StoredLimits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Lets whoever has subscribed see an alert arrive.
@Path("/api/v1/subscriptions")
@RunOnVirtualThread
class RehearsalResource {
    private final Entrance entrance;
    private final StoredLimits limits;
    private final Herald herald;
    private final InstantSource clock;

    RehearsalResource(Entrance entrance, StoredLimits limits, Herald herald, InstantSource clock) {
        this.entrance = entrance;
        this.limits = limits;
        this.herald = herald;
        this.clock = clock;
    }

    @POST
    @Path("{id}/test")
    @Transactional
    @Operation(operationId = "rehearse", summary = "Sends a test alert on the road of every other alert")
    public Response rehearse(
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Caller caller = entrance.caller(authorization);
        Subscription subscription = entrance.open(id, caller);
        if (!(caller instanceof Caller.Operator)) {
            limits.rehearse(subscription.follower());
        }
        Alert alert = herald.rehearse(subscription, clock.instant());
        return Response.accepted()
                .location(URI.create("/api/v1/alerts/" + alert.id()))
                .build();
    }
}
