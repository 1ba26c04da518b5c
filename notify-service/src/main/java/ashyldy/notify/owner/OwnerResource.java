package ashyldy.notify.owner;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import ashyldy.notify.caller.Caller;
import ashyldy.notify.caller.StoredCallers;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.Mute;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.MuteView;
import ashyldy.notify.subscription.StoredSubscriptions;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// All that is one follower's, for whoever has its secret; the operator says which follower.
@Path("/api/v1/follow")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OwnerResource {
    private final StoredCallers callers;
    private final StoredFollowers followers;
    private final StoredSubscriptions subscriptions;
    private final Exports exports;
    private final MuteReader mutes;
    private final InstantSource clock;

    OwnerResource(
            StoredCallers callers,
            StoredFollowers followers,
            StoredSubscriptions subscriptions,
            Exports exports,
            MuteReader mutes,
            InstantSource clock) {
        this.callers = callers;
        this.followers = followers;
        this.subscriptions = subscriptions;
        this.exports = exports;
        this.mutes = mutes;
        this.clock = clock;
    }

    /// Whose it is.
    static final class WhoseParams {
        @Parameter(hidden = true)
        @HeaderParam(HttpHeaders.AUTHORIZATION)
        String authorization;

        @Parameter(description = "for the operator alone: the id of the follower")
        @QueryParam("follower")
        String follower;
    }

    @GET
    @Operation(operationId = "export", summary = "All that is kept of a follower: subscriptions, mutes, alerts")
    public Export all(@BeanParam WhoseParams whose) {
        return exports.of(follower(whose));
    }

    @DELETE
    @Operation(operationId = "forget", summary = "Deletes a follower with everything that is kept of it")
    public void forget(@BeanParam WhoseParams whose) {
        subscriptions.removeAll(follower(whose).id());
    }

    @POST
    @Path("mutes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mute",
            summary =
                    "Mutes a project, a place or everything, for a number of days, until a time, or until it is ended",
            description = "What is muted is raised, can be read, and is not sent, also not afterwards.")
    public List<MuteView> mute(@BeanParam WhoseParams whose, MuteRequest request) {
        Follower follower = follower(whose);
        if (request == null) {
            throw new BadField("project", "Say what: {\"project\": \"<id>\", \"days\": 30}.", List.of());
        }
        followers.mute(follower.id(), mutes.read(request, clock.instant()));
        return muted(follower);
    }

    @DELETE
    @Path("mutes")
    @Operation(operationId = "unmute", summary = "Ends the mute of a project, of a place, or of everything")
    public List<MuteView> unmute(
            @BeanParam WhoseParams whose,
            @QueryParam("project") String project,
            @QueryParam("place") String place,
            @QueryParam("everything") Boolean everything) {
        Follower follower = follower(whose);
        switch (mutes.matter(project, place, everything)) {
            case Mute.Matter.Everything all -> followers.resume(follower.id());
            case Mute.Matter.OnePlace one -> followers.unmute(follower.id(), one);
            case Mute.Matter.OneProject one -> followers.unmute(follower.id(), one);
        }
        return muted(follower);
    }

    private List<MuteView> muted(Follower follower) {
        return followers.find(follower.id()).stream()
                .flatMap(now -> now.mutes().stream())
                .map(MuteView::of)
                .toList();
    }

    private Follower follower(WhoseParams whose) {
        Caller caller = callers.of(whose.authorization);
        caller.mustBeKnown();
        if (caller instanceof Caller.Owner owner) {
            caller.mustManage(whose.follower == null ? owner.follower().id() : id(whose.follower));
            return owner.follower();
        }
        if (whose.follower == null) {
            throw new BadField("follower", "The operator says whose: ?follower=<id>.", List.of());
        }
        return followers.find(id(whose.follower)).orElseThrow(OwnerResource::unknown);
    }

    private static FollowerId id(String text) {
        try {
            return new FollowerId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw unknown();
        }
    }

    private static HttpProblem unknown() {
        return HttpProblem.builder()
                .withStatus(404)
                .withTitle("No such follower")
                .withDetail("Nobody is called so.")
                .build();
    }
}
