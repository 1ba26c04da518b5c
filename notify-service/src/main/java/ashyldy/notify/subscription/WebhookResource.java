package ashyldy.notify.subscription;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.channel.WebhookSecret;
import ashyldy.notify.delivery.StoredCircuits;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.StoredFollowers;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The webhook of a subscription: a new secret, and back into use. With the key or with the owner's secret.
@Path("/api/v1/subscriptions/{id}/webhook")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WebhookResource {
    /// Long enough to roll out a new secret, short enough for a stolen one.
    private static final Duration BOTH_SIGN = Duration.ofHours(24);

    private final Entrance entrance;
    private final StoredFollowers followers;
    private final StoredCircuits circuits;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    WebhookResource(Entrance entrance, StoredFollowers followers, StoredCircuits circuits, InstantSource clock) {
        this.entrance = entrance;
        this.followers = followers;
        this.circuits = circuits;
        this.clock = clock;
    }

    /// @param secret in this answer and never again
    /// @param oldUntil messages are signed with both secrets until then
    record Rotated(String secret, Instant oldUntil) {}

    @POST
    @Path("rotate")
    @Transactional
    @Operation(
            operationId = "rotateSecret",
            summary = "Makes a new secret for the webhook; for a day messages carry both signatures",
            description = "It is the follower's: it holds for all subscriptions that are sent to the same address.")
    public Rotated rotate(
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Follower follower = follower(id, authorization);
        WebhookSecret fresh = WebhookSecret.fresh(random);
        Instant oldUntil = clock.instant().plus(BOTH_SIGN);
        followers.rotate(follower.id(), fresh, oldUntil);
        return new Rotated(fresh.shown(), oldUntil);
    }

    @POST
    @Path("enable")
    @Transactional
    @Operation(
            operationId = "enableWebhook",
            summary = "Sends to an endpoint again that said it was gone, or that rests after failures")
    public void enable(
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Follower follower = follower(id, authorization);
        followers.enable(follower.id());
        circuits.close(follower.id());
    }

    private Follower follower(String id, String authorization) {
        Subscription subscription = entrance.open(id, authorization);
        return followers
                .find(subscription.follower())
                .filter(each -> each.contact()
                        .map(Contact::address)
                        .filter(WebhookAddress.class::isInstance)
                        .isPresent())
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(409)
                        .withTitle("No webhook")
                        .withDetail("This subscription is sent to no webhook.")
                        .build());
    }
}
