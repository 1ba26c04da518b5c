package ashyldy.notify.preview;

import java.time.Duration;
import java.util.List;

import ashyldy.edge.visitor.VisitorLimit;
import ashyldy.edge.visitor.Visitors;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.SubscriptionRequest;
import ashyldy.notify.subscription.WishReader;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Shows what a subscription would have sent, to anybody, before it is made.
@Path("/api/v1/subscriptions/preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PreviewResource {
    private final WishReader wishes;
    private final Previewing previewing;
    private final VisitorLimit limit;
    private final Visitors visitors;

    PreviewResource(WishReader wishes, Previewing previewing, VisitorLimit limit, Visitors visitors) {
        this.wishes = wishes;
        this.previewing = previewing;
        this.limit = limit;
        this.visitors = visitors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "preview",
            summary = "What a subscription would have sent in the last 90 days; needs no key and keeps nothing",
            description =
                    "The body is that of POST /api/v1/subscriptions. Nobody is called: an address for a webhook only"
                            + " says that each event would be a message.")
    @APIResponse(responseCode = "400", description = "a field that is unknown, unreadable or contradicts another")
    @APIResponse(responseCode = "429", description = "too many from this network; Retry-After says when again")
    public Preview preview(SubscriptionRequest request) {
        limit.ask(visitors.network()).ifPresent(PreviewResource::comeBack);
        if (request == null) {
            throw new BadField("language", "Say at least in which language.", List.of("kk", "ru", "en"));
        }
        return previewing.of(wishes.read(request));
    }

    @ServerExceptionMapper
    public Response refuse(BadField bad) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("No such subscription")
                .withDetail(bad.getMessage())
                .with("field", bad.field())
                .with("choices", bad.choices())
                .build()
                .toResponse();
    }

    private static void comeBack(Duration wait) {
        throw HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too many previews")
                .withDetail("A network may ask for some previews a minute; the next one in %d s."
                        .formatted(wait.toSeconds() + 1))
                .withHeader(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                .build();
    }
}
