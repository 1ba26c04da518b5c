package ashyldy.projects.review;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import ashyldy.edge.key.NeedsKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where people say what the registry cannot tell, and take it back.
@Path("/api/v1/judgements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@NeedsKey
@Tag(name = "review")
public class JudgementsResource {
    /// Two that wait for each other are ended by the database.
    private static final int MOST_TRIES = 5;

    private static final Set<String> PARAMETERS = Set.of("limit", "cursor", "project");

    private final Judging judging;
    private final StoredVerdicts verdicts;

    JudgementsResource(Judging judging, StoredVerdicts verdicts) {
        this.judging = judging;
        this.verdicts = verdicts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "judge",
            summary = "Say that claims are one work, or not, or a part of another, or that a value is another one",
            description =
                    "It is bound to claims, stands ahead of all evidence, and settles the projects at once. A side"
                            + " names a project (all of its claims) with the version that was looked at, or claims. Needs the key.")
    @APIResponse(
            responseCode = "201",
            description = "it stands; ETag is its version",
            content = @Content(schema = @Schema(implementation = JudgementView.class)))
    @APIResponse(responseCode = "200", description = "the very same stands already")
    @APIResponse(responseCode = "400", description = "it can never be said; the problem names the field")
    @APIResponse(responseCode = "401", description = "the key is missing, or not that of this service")
    @APIResponse(responseCode = "404", description = "no such project or claim; the problem names the field")
    @APIResponse(
            responseCode = "409",
            description = "a project has changed since it was looked at (`current` has its version now), or a judgement"
                    + " says otherwise (`contradicts` has its id)")
    public Response judge(JudgementRequest request) {
        var statement = StatementReader.read(request);
        var outcome = inTransaction(() -> judging.judge(statement));
        var made = shown(outcome.judgement().id());
        var response = outcome.fresh()
                ? Response.created(
                        URI.create("/api/v1/judgements/" + made.judgement().id()))
                : Response.ok();
        return answered(response, made);
    }

    @GET
    @Operation(
            operationId = "judgements",
            summary = "All that has been said, the newest first, what was taken back included")
    @APIResponse(
            responseCode = "200",
            description = "a part of the list; Link: rel=next leads to the next part",
            content = @Content(schema = @Schema(implementation = JudgementList.class)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be read; the problem names it")
    public Response judgements(
            @QueryParam("project") @Parameter(description = "only what was said of the claims of this project")
                    String project,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 unless told") String limit,
            @QueryParam("cursor") @Parameter(description = "from the Link or `next` of the page before") String cursor,
            @Context UriInfo uri) {
        Asked.only(uri.getQueryParameters().keySet(), PARAMETERS);
        int wanted = Asked.limit(limit);
        var found = verdicts.list(Asked.id("cursor", cursor), Asked.id("project", project), wanted + 1);
        var part = found.subList(0, Math.min(wanted, found.size()));
        Optional<String> next = found.size() > wanted
                ? Optional.of(part.getLast().judgement().id().toString())
                : Optional.empty();
        var response = Response.ok(new JudgementList(part, next)).header("Cache-Control", "no-store");
        next.ifPresent(after -> response.link(
                uri.getRequestUriBuilder().replaceQueryParam("cursor", after).build(), "next"));
        return response.build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "judgement", summary = "One judgement")
    @APIResponse(
            responseCode = "200",
            description = "ETag is its version",
            content = @Content(schema = @Schema(implementation = JudgementView.class)))
    @APIResponse(responseCode = "404", description = "no such judgement")
    public Response judgement(@PathParam("id") UUID id) {
        return answered(Response.ok(), shown(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "undo",
            summary = "Take a judgement back",
            description =
                    "It stays on record, with who took it back and why; the projects are settled without it at once."
                            + " Needs the key.")
    @APIResponse(
            responseCode = "200",
            description = "it is taken back, or was before",
            content = @Content(schema = @Schema(implementation = JudgementView.class)))
    @APIResponse(responseCode = "404", description = "no such judgement")
    @APIResponse(responseCode = "409", description = "it is at another version than If-Match says")
    public Response undo(
            @PathParam("id") UUID id,
            @QueryParam("by") @Parameter(description = "who takes it back", required = true) String by,
            @QueryParam("why") @Parameter(description = "and why", required = true) String why,
            @HeaderParam("If-Match") @Parameter(description = "its version, as ETag gives it") String ifMatch) {
        var who = StatementReader.text("by", by, StatementReader.LONGEST_NAME);
        var reason = StatementReader.text("why", why, StatementReader.LONGEST_REASON);
        var seen = Asked.version(ifMatch);
        inTransaction(() -> judging.undo(id, seen, who, reason));
        return answered(Response.ok(), shown(id));
    }

    private JudgementView shown(UUID id) {
        return verdicts.find(id).orElseThrow(() -> Refusal.unknown("id", "There is no judgement " + id));
    }

    private static Response answered(Response.ResponseBuilder response, JudgementView view) {
        return response.entity(view)
                .tag(Long.toString(view.judgement().version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (PessimisticLockException deadlock) {
                if (attempt == MOST_TRIES) {
                    throw deadlock;
                }
            }
        }
    }
}
