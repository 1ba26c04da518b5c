package ashyldy.projects.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.edge.key.NeedsKey;
import ashyldy.projects.catalogue.CallerResource;
import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.catalogue.Listing;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/// The questions for people.
@Path("/api/v1/review")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@NeedsKey
@Tag(name = "review", description = "What the evidence leaves open, and what people say")
public class ReviewResource {
    private static final Set<String> PARAMETERS = Set.of("limit", "cursor", "lang");

    private final StoredQuestions questions;
    private final Catalogue catalogue;

    ReviewResource(StoredQuestions questions, Catalogue catalogue) {
        this.questions = questions;
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "review",
            summary = "Pairs of projects that may be one, on which most hangs first",
            description =
                    "First pairs of which both were told as open, then those of which one is held back, then those"
                            + " of which one is open; of these, what most articles speak of. A pair that is judged is not asked"
                            + " again. Needs the key.")
    @APIResponse(
            responseCode = "200",
            description = "a part of the queue; Link: rel=next leads to the next part",
            content = @Content(schema = @Schema(implementation = QuestionList.class)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be read; the problem names it")
    @APIResponse(responseCode = "401", description = "the key is missing, or not that of this service")
    public Response review(
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 unless told") String limit,
            @QueryParam("cursor") @Parameter(description = "from the Link or `next` of the page before") String cursor,
            @BeanParam CallerResource caller,
            @Context UriInfo uri) {
        Asked.only(uri.getQueryParameters().keySet(), PARAMETERS);
        int wanted = Asked.limit(limit);
        var found = questions.open(Asked.cursor(cursor, ReviewCursor::decoded), wanted + 1);
        var part = found.subList(0, Math.min(wanted, found.size()));
        Optional<String> next =
                found.size() > wanted ? Optional.of(part.getLast().cursor().encoded()) : Optional.empty();
        var response = Response.ok(new QuestionList(views(part, caller), next)).header("Cache-Control", "no-store");
        next.ifPresent(after -> response.link(
                uri.getRequestUriBuilder().replaceQueryParam("cursor", after).build(), "next"));
        return response.build();
    }

    /// A project that has gone meanwhile is asked of no more.
    private List<QuestionView> views(List<OpenQuestion> part, CallerResource caller) {
        var projects = new HashSet<UUID>();
        part.forEach(question -> projects.addAll(
                List.of(question.one().project(), question.other().project())));
        Map<UUID, Listing> listings = catalogue.listings(projects).stream()
                .collect(Collectors.toMap(listing -> listing.project().id(), listing -> listing));
        return part.stream()
                .filter(question -> listings.containsKey(question.one().project())
                        && listings.containsKey(question.other().project()))
                .map(question -> QuestionView.of(
                        question,
                        listings.get(question.one().project()),
                        listings.get(question.other().project()),
                        caller.wording()))
                .toList();
    }
}
