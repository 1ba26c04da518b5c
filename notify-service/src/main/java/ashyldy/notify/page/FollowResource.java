package ashyldy.notify.page;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.Mute;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.owner.Exports;
import ashyldy.notify.owner.MuteReader;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.TimetableReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The owner's page and what its forms do: each sends the browser back to the page, which says what has been done.
@Path("/follow/{secret}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class FollowResource {
    private final StoredFollowers followers;
    private final StoredSubscriptions subscriptions;
    private final MuteReader mutes;
    private final Exports exports;
    private final InstantSource clock;

    FollowResource(
            StoredFollowers followers,
            StoredSubscriptions subscriptions,
            MuteReader mutes,
            Exports exports,
            InstantSource clock) {
        this.followers = followers;
        this.subscriptions = subscriptions;
        this.mutes = mutes;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response page(@BeanParam VisitResource visit, @QueryParam("done") String done) {
        return visit.page(done);
    }

    /// Where a mail program leads that does not unsubscribe by itself.
    @GET
    @Path("unsubscribe")
    @Operation(hidden = true)
    public Response ask(@BeanParam VisitResource visit) {
        return visit.page("");
    }

    /// One click, also by a mail program (RFC 8058), which sends no header of a browser and follows no redirect.
    @POST
    @Path("unsubscribe")
    @Operation(hidden = true)
    public Response unsubscribe(@BeanParam VisitResource visit) {
        followers.disable(visit.owner().id(), Contact.UNSUBSCRIBED);
        return visit.page("unsubscribed");
    }

    @POST
    @Path("pause")
    @Operation(hidden = true)
    public Response pause(@BeanParam VisitResource visit, @FormParam("days") String days) {
        Follower follower = visit.ownerHere();
        followers.mute(follower.id(), new Mute(new Mute.Matter.Everything(), until(days)));
        return visit.back("paused");
    }

    @POST
    @Path("resume")
    @Operation(hidden = true)
    public Response resume(@BeanParam VisitResource visit) {
        followers.resume(visit.ownerHere().id());
        return visit.back("resumed");
    }

    @POST
    @Path("timetable")
    @Operation(hidden = true)
    public Response retime(
            @BeanParam VisitResource visit,
            @FormParam("rhythm") String rhythm,
            @FormParam("from") String from,
            @FormParam("to") String to,
            @FormParam("zone") String zone) {
        Follower follower = visit.ownerHere();
        try {
            followers.change(follower.with(TimetableReader.read(rhythm, from, to, zone)));
            return visit.back("saved");
        } catch (BadField bad) {
            return visit.back(bad.field().equals("quiet.zone") ? "bad-zone" : "bad-hours");
        }
    }

    @POST
    @Path("mute")
    @Operation(hidden = true)
    public Response mute(
            @BeanParam VisitResource visit, @FormParam("project") String project, @FormParam("days") String days) {
        Follower follower = visit.ownerHere();
        followers.mute(follower.id(), new Mute(mutes.matter(project, null, null), until(days)));
        return visit.back("muted");
    }

    @POST
    @Path("unmute")
    @Operation(hidden = true)
    public Response unmute(
            @BeanParam VisitResource visit, @FormParam("project") String project, @FormParam("place") String place) {
        Follower follower = visit.ownerHere();
        followers.unmute(follower.id(), mutes.matter(project, place, null));
        return visit.back("unmuted");
    }

    @POST
    @Path("delete")
    @Operation(hidden = true)
    public Response delete(
            @BeanParam VisitResource visit,
            @FormParam("subscription") String subscription,
            @FormParam("sure") String sure) {
        Follower follower = visit.ownerHere();
        if (subscription == null) {
            if (sure == null) {
                return visit.back("unsure");
            }
            followers.remove(follower.id());
            return visit.closed(200, "deleted");
        }
        subscriptions.of(follower.id()).stream()
                .map(Subscription::id)
                .filter(id -> id.toString().equals(subscription))
                .forEach(subscriptions::remove);
        return followers.find(follower.id()).isPresent() ? visit.back("removed") : visit.closed(200, "deleted");
    }

    @GET
    @Path("export.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response export(@BeanParam VisitResource visit) {
        return Response.ok(exports.of(visit.owner()))
                .header("Content-Disposition", "attachment; filename=\"ashyldy.json\"")
                .build();
    }

    /// A number of days; until it is ended where it is none.
    private Instant until(String days) {
        Instant now = clock.instant();
        return days != null && days.matches("[1-9]\\d{0,2}")
                ? now.plus(Duration.ofDays(Long.parseLong(days)))
                : Mute.UNTIL_ENDED;
    }
}
