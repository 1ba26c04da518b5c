package ashyldy.notify.subscription;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import ashyldy.edge.key.Keys;
import ashyldy.edge.key.NeedsKey;
import ashyldy.notify.Herald;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.mailing.Asking;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Subscriptions: made, listed, deleted and tried out with the key; one is read by whoever knows its id.
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubscriptionResource {
    private final StoredSubscriptions subscriptions;
    private final StoredRequests requests;
    private final StoredFollowers followers;
    private final SubscriptionViews views;
    private final Herald herald;
    private final InstantSource clock;
    private final Keys keys;
    private final Asking asking;

    SubscriptionResource(
            StoredSubscriptions subscriptions,
            StoredRequests requests,
            StoredFollowers followers,
            SubscriptionViews views,
            Herald herald,
            InstantSource clock,
            Keys keys,
            Asking asking) {
        this.subscriptions = subscriptions;
        this.requests = requests;
        this.followers = followers;
        this.views = views;
        this.herald = herald;
        this.clock = clock;
        this.keys = keys;
        this.asking = asking;
    }

    /// @param next to ask for what follows; null at the end
    record Page(List<SubscriptionView> items, String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Subscribes; the secrets of owner and webhook are in this answer and never again",
            description = "With an Idempotency-Key the same request may be repeated: it subscribes once. Without the"
                    + " operator's key mails can be asked for (email), and the answer is 202: whoever reads the mailbox"
                    + " is asked first.")
    public Response subscribe(
            SubscriptionRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        if (authorization == null && request != null && request.email() != null) {
            return Response.accepted(asking.ask(request)).build();
        }
        keys.check(authorization);
        if (request == null) {
            throw problem(400, "A body is needed", "Say at least in which language: {\"language\": \"kk\"}.");
        }
        Subscribed made =
                key == null ? requests.make(request) : requests.makeOnce(RepeatedRequest.of(key, request), request);
        return Response.created(URI.create(
                        "/api/v1/subscriptions/" + made.subscription().id()))
                .entity(views.view(made))
                .build();
    }

    @GET
    @NeedsKey
    @Operation(operationId = "subscriptions", summary = "All subscriptions, by id")
    public Page list(
            @QueryParam("cursor") @DefaultValue("00000000-0000-0000-0000-000000000000") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Subscription> found = subscriptions.after(id(cursor), limit + 1);
        List<Subscription> page = found.stream().limit(limit).toList();
        String next = found.size() > limit ? page.getLast().id().toString() : null;
        return new Page(page.stream().map(this::view).toList(), next);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "subscription", summary = "One subscription, for whoever knows its id")
    public SubscriptionView one(@PathParam("id") String id) {
        return view(find(id));
    }

    @DELETE
    @Path("{id}")
    @NeedsKey
    @Operation(operationId = "unsubscribe", summary = "Deletes a subscription with all its alerts")
    public void remove(@PathParam("id") String id) {
        if (!subscriptions.remove(id(id))) {
            throw unknown(id);
        }
    }

    @POST
    @Path("{id}/test")
    @NeedsKey
    @Transactional
    @Operation(operationId = "rehearse", summary = "Sends a test alert on the road of every other alert")
    public Response rehearse(@PathParam("id") String id) {
        Alert alert = herald.rehearse(find(id), clock.instant());
        return Response.accepted()
                .location(URI.create("/api/v1/alerts/" + alert.id()))
                .build();
    }

    @ServerExceptionMapper
    public Response refuse(BadField bad) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("Cannot subscribe")
                .withDetail(bad.getMessage())
                .with("field", bad.field())
                .with("choices", bad.choices())
                .build()
                .toResponse();
    }

    private SubscriptionView view(Subscription subscription) {
        return views.view(subscription, followers.find(subscription.follower()).orElseThrow());
    }

    private Subscription find(String id) {
        return subscriptions.find(id(id)).orElseThrow(() -> unknown(id));
    }

    private static SubscriptionId id(String text) {
        try {
            return new SubscriptionId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw unknown(text);
        }
    }

    private static HttpProblem unknown(String id) {
        return problem(404, "No such subscription", "Nobody has the subscription %.50s.".formatted(id));
    }

    private static HttpProblem problem(int status, String title, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail)
                .build();
    }
}
