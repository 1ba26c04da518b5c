package ashyldy.projects.catalogue;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;

import ashyldy.places.Gazetteer;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The registry for programs.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue", description = "What is promised, being built and open, each value with its quote")
public class CatalogueResource {

    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final Gazetteer gazetteer;
    private final InstantSource clock;
    private final Parameters parameters;

    CatalogueResource(Catalogue catalogue, ObjectMapper json, Gazetteer gazetteer, InstantSource clock) {
        this.catalogue = catalogue;
        this.json = json;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.parameters = new Parameters(gazetteer);
    }

    @GET
    @Path("projects")
    @Operation(
            operationId = "projects",
            summary = "Projects, the youngest first",
            description =
                    "Pages follow the ids, which begin with the time and never change: nothing is passed over while"
                            + " projects change. Link: rel=next and `next` lead to the next page. A parameter that nobody"
                            + " knows is refused by name.")
    @APIResponse(
            responseCode = "200",
            description = "a part of the list",
            content = @Content(schema = @Schema(implementation = Lists.ProjectList.class)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or cannot be read; the problem names it")
    public Response projects(
            @BeanParam ProjectQueryResource query,
            @BeanParam PageQueryResource page,
            @BeanParam CallerResource caller) {
        caller.mayAsk(ProjectQueryResource.namesAnd("limit", "cursor"));
        Selection selection = query.selection(gazetteer, caller, clock.instant());
        Slice<Listing> projects = catalogue.list(selection, parameters.paging(page.limit(), page.cursor()));
        Wording wording = caller.wording();
        var items = projects.items().stream()
                .map(listing -> ListedProject.of(listing, wording))
                .toList();
        var list = new Lists.ProjectList(items, projects.next().map(Cursor::encoded));
        return caller.answered(inJson(list), projects.next());
    }

    @GET
    @Path("projects/{id}")
    @Operation(
            operationId = "project",
            summary = "One project: facts, sources, conflicts, promises and stage history",
            description =
                    "`values` has every field with all that is said of it, when it was said first and last, and the"
                            + " rule that picks the one shown; `verified: false` marks an opening that only a model has"
                            + " seen.")
    @APIResponse(
            responseCode = "200",
            description = "the project",
            content = @Content(schema = @Schema(implementation = ProjectRecord.class)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "308", description = "merged into another project, which Location names")
    @APIResponse(responseCode = "404", description = "never heard of")
    public Response project(
            @PathParam("id") UUID id, @BeanParam AsOfQueryResource then, @BeanParam CallerResource caller) {
        return known(id, "", then, caller, dossier -> ProjectRecord.of(dossier, caller.wording()));
    }

    @GET
    @Path("projects/{id}/history")
    @Operation(operationId = "history", summary = "The stages of one project in order, each with its quote")
    @APIResponse(
            responseCode = "200",
            description = "the stages",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StageChange.class)))
    public Response history(
            @PathParam("id") UUID id, @BeanParam AsOfQueryResource then, @BeanParam CallerResource caller) {
        return known(id, "/history", then, caller, Dossier::history);
    }

    @GET
    @Path("projects/{id}/why")
    @Operation(
            operationId = "why",
            summary = "Why the claims of one project were put together, kept apart from others, or not verified")
    @APIResponse(
            responseCode = "200",
            description = "the comparisons of its claims",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Judgement.class)))
    public Response why(@PathParam("id") UUID id, @BeanParam CallerResource caller) {
        return known(id, "/why", new AsOfQueryResource(null), caller, dossier -> catalogue.why(id));
    }

    @GET
    @Path("places")
    @Operation(operationId = "places", summary = "Regions and republican cities with the number of projects in each")
    @APIResponse(
            responseCode = "200",
            description = "all of them, also those without a project",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PlaceCount.class)))
    public Response places(@BeanParam CallerResource caller) {
        caller.mayAsk(CallerResource.NAMES);
        return caller.answered(inJson(PlaceCount.of(gazetteer, catalogue.stats())));
    }

    @GET
    @Path("stats")
    @Operation(
            operationId = "stats",
            summary = "How many projects there are by stage, kind and region, and promises by state")
    @APIResponse(
            responseCode = "200",
            description = "the figures",
            content = @Content(schema = @Schema(implementation = Stats.class)))
    public Response stats(@BeanParam CallerResource caller) {
        caller.mayAsk(CallerResource.NAMES);
        return caller.answered(inJson(catalogue.stats()));
    }

    /// Answers about a project that is there, leads on from a merged one, and says so where there is none.
    private Response known(
            UUID id, String suffix, AsOfQueryResource then, CallerResource caller, Function<Dossier, Object> shown) {
        caller.mayAsk(AsOfQueryResource.namesFor(suffix));
        return catalogue
                .find(id, parameters.asOf(then.asOf(), clock.instant()))
                .map(dossier -> caller.answered(inJson(shown.apply(dossier))))
                .or(() -> catalogue.survivorOf(id).map(survivor -> caller.ledTo(survivor, suffix)))
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(Response.Status.NOT_FOUND)
                        .withTitle("No such project")
                        .withDetail("There is no project " + id)
                        .with("field", "id")
                        .build());
    }

    private Answer inJson(Object value) {
        try {
            return new Answer(MediaType.APPLICATION_JSON, json.writeValueAsBytes(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
