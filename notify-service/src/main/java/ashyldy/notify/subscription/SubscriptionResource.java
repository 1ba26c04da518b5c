package ashyldy.notify.subscription;

import java.util.List;
import java.util.UUID;

import ashyldy.edge.key.NeedsKey;
import ashyldy.notify.caller.Caller;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.Mute;
import ashyldy.notify.follower.StoredFollowers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Subscriptions: listed with the key; read, changed and deleted with the key or with the owner's secret.
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubscriptionResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final StoredSubscriptions subscriptions;
    private final StoredFollowers followers;
    private final SubscriptionViews views;
    private final Entrance entrance;
    private final Revising revising;

    SubscriptionResource(
            StoredSubscriptions subscriptions,
            StoredFollowers followers,
            SubscriptionViews views,
            Entrance entrance,
            Revising revising) {
        this.subscriptions = subscriptions;
        this.followers = followers;
        this.views = views;
        this.entrance = entrance;
        this.revising = revising;
    }

    /// @param next to ask for what follows; null at the end
    record Page(List<SubscriptionView> items, String next) {}

    @GET
    @NeedsKey
    @Operation(operationId = "subscriptions", summary = "All subscriptions, by id")
    public Page list(
            @QueryParam("cursor") @DefaultValue("00000000-0000-0000-0000-000000000000") UUID cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Subscription> found = subscriptions.after(new SubscriptionId(cursor), limit + 1);
        List<Subscription> page = found.stream().limit(limit).toList();
        String next = found.size() > limit ? page.getLast().id().toString() : null;
        return new Page(
                page.stream().map(each -> view(each, new Caller.Operator())).toList(), next);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "subscription", summary = "One subscription, for its owner and the operator")
    public SubscriptionView one(
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Caller caller = entrance.caller(authorization);
        return view(entrance.open(id, caller), caller);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(
            operationId = "change",
            summary = "Changes a subscription by a merge patch (RFC 7396): null takes a part away",
            description = "The fields are those of the request that made it, and `paused`. The rhythm, the quiet hours"
                    + " and a pause are the follower's: they hold for all of its subscriptions.")
    public SubscriptionView change(
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            String patch) {
        Caller caller = entrance.caller(authorization);
        Subscription subscription = entrance.open(id, caller);
        Follower follower = followers.find(subscription.follower()).orElseThrow();
        Revising.Revised revised = revising.revise(subscription, follower, patch);
        subscriptions.change(revised.subscription());
        followers.change(revised.follower());
        revised.paused().ifPresent(paused -> pause(follower, paused));
        return view(revised.subscription(), caller);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "unsubscribe",
            summary = "Deletes a subscription with all its alerts; with the last one its follower goes, too")
    public void remove(
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        subscriptions.remove(entrance.open(id, authorization).id());
    }

    private void pause(Follower follower, boolean paused) {
        if (paused) {
            followers.mute(follower.id(), new Mute(new Mute.Matter.Everything(), Mute.UNTIL_ENDED));
        } else {
            followers.resume(follower.id());
        }
    }

    private SubscriptionView view(Subscription subscription, Caller caller) {
        return views.view(subscription, followers.find(subscription.follower()).orElseThrow(), caller);
    }
}
