package ashyldy.notify.subscription;

import java.net.URI;
import java.util.Optional;

import ashyldy.edge.visitor.Visitors;
import ashyldy.notify.caller.Caller;
import ashyldy.notify.mailing.Asking;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Subscribes whoever asks: the operator without limits, anybody else within them.
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubscribeResource {
    private final Admission admission;
    private final Entrance entrance;
    private final SubscriptionViews views;
    private final Visitors visitors;
    private final Asking asking;

    SubscribeResource(
            Admission admission, Entrance entrance, SubscriptionViews views, Visitors visitors, Asking asking) {
        this.admission = admission;
        this.entrance = entrance;
        this.views = views;
        this.visitors = visitors;
        this.asking = asking;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Subscribes; the secrets of owner and webhook are in this answer and never again",
            description =
                    "No key is needed: a webhook answers a challenge (GET with hub.challenge, which has to be the"
                            + " whole body of a 2xx answer); for an email the answer is 202, and whoever reads the mailbox is"
                            + " asked by mail first; and limits hold. With an owner's secret as Bearer the subscription"
                            + " joins the owner's others, so that what several of them want is one message; with the"
                            + " operator's key one for a mailbox that is written to already joins the others there, and the"
                            + " answer has no secret. With an Idempotency-Key the same request may be repeated: it subscribes once.")
    public Response subscribe(
            SubscriptionRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        if (request == null) {
            throw HttpProblem.builder()
                    .withStatus(400)
                    .withTitle("A body is needed")
                    .withDetail("Say at least in which language: {\"language\": \"kk\"}.")
                    .build();
        }
        Caller caller = entrance.caller(authorization);
        if (caller instanceof Caller.Stranger && request.email() != null) {
            return Response.accepted(asking.ask(request)).build();
        }
        Optional<RepeatedRequest> repeated =
                Optional.ofNullable(key).map(each -> RepeatedRequest.of(each, request, caller));
        Subscribed made = admission.admit(request, repeated, caller, visitors.network());
        return Response.created(URI.create(
                        "/api/v1/subscriptions/" + made.subscription().id()))
                .entity(views.view(made, caller))
                .build();
    }
}
