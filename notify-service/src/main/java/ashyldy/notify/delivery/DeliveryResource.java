package ashyldy.notify.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.key.NeedsKey;
import ashyldy.notify.follower.FollowerId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What the operator sees of deliveries, and sends again: what was abandoned, what waits, what arrived.
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@NeedsKey
class DeliveryResource {
    private static final List<String> STATES = List.of("pending", "delivered", "abandoned");

    private final StoredRecords records;
    private final StoredCircuits circuits;
    private final InstantSource clock;

    DeliveryResource(StoredRecords records, StoredCircuits circuits, InstantSource clock) {
        this.records = records;
        this.circuits = circuits;
        this.clock = clock;
    }

    /// @param next to ask for what follows; null at the end
    record Page(List<DeliveryRecord> items, String next) {}

    /// @param resent how many are sent again
    record Resent(int resent) {}

    @GET
    @Operation(operationId = "deliveries", summary = "The deliveries in a state with every attempt, the newest first")
    public Page list(
            @QueryParam("state") @DefaultValue("abandoned") String state,
            @QueryParam("follower") UUID follower,
            @QueryParam("cursor") UUID cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (!STATES.contains(state)) {
            throw problem(400, "No such state", "A delivery is pending, delivered or abandoned.");
        }
        List<DeliveryRecord> found = records.in(
                state, Optional.ofNullable(follower).map(FollowerId::new), Optional.ofNullable(cursor), limit + 1);
        List<DeliveryRecord> page = found.stream().limit(limit).toList();
        return new Page(page, found.size() > limit ? page.getLast().id() : null);
    }

    @POST
    @Path("{id}/resend")
    @Transactional
    @Operation(operationId = "resend", summary = "Sends a delivery that has ended again, under the same webhook-id")
    public Resent resend(@PathParam("id") UUID id) {
        FollowerId follower = records.follower(id)
                .orElseThrow(() -> problem(404, "No such delivery", "There is no delivery %s.".formatted(id)));
        circuits.close(follower);
        return new Resent(records.resend(follower, Optional.of(id), Instant.EPOCH, clock.instant(), clock.instant()));
    }

    @POST
    @Path("replay")
    @Transactional
    @Operation(
            operationId = "replay",
            summary = "Sends again what a follower was sent from one moment to another",
            description = "Each under its webhook-id: a receiver that has it knows it.")
    public Resent replay(
            @QueryParam("follower") UUID follower, @QueryParam("from") String from, @QueryParam("to") String to) {
        if (follower == null) {
            throw problem(400, "Something is missing", "Say whose: follower=<id>.");
        }
        var whose = new FollowerId(follower);
        Instant begin = moment("from", from);
        Instant end = to == null ? clock.instant() : moment("to", to);
        circuits.close(whose);
        return new Resent(records.resend(whose, Optional.empty(), begin, end, clock.instant()));
    }

    private static Instant moment(String field, String text) {
        try {
            return Instant.parse(text == null ? "" : text);
        } catch (DateTimeParseException unreadable) {
            throw problem(400, "Not a moment", "%s is written as 2026-05-20T10:00:00Z.".formatted(field));
        }
    }

    private static HttpProblem problem(int status, String title, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail)
                .build();
    }
}
