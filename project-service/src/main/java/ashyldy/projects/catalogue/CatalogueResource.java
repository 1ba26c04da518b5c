package ashyldy.projects.catalogue;

import java.util.UUID;
import java.util.function.Function;

import ashyldy.places.Gazetteer;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The registry for programs.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue", description = "What is promised, being built and open, each value with its quote")
public class CatalogueResource {

    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final Gazetteer gazetteer;
    private final Parameters parameters;

    CatalogueResource(Catalogue catalogue, ObjectMapper json, Gazetteer gazetteer) {
        this.catalogue = catalogue;
        this.json = json;
        this.gazetteer = gazetteer;
        this.parameters = new Parameters(gazetteer);
    }

    @GET
    @Path("projects")
    @Operation(summary = "Projects, the most recently changed first")
    @APIResponse(responseCode = "200", description = "a part of the list; Link: rel=next leads to the next part")
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter cannot be read; the problem names it")
    public Response projects(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        return list(query, caller, new JsonList(json));
    }

    @GET
    @Path("projects.csv")
    @Produces("text/csv")
    @Operation(summary = "The same list as CSV; the column `verified` is false where only a model has seen the opening")
    public Response table(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        return list(query, caller, new CsvList());
    }

    @GET
    @Path("projects/{id}")
    @Operation(
            summary = "One project: facts, sources, conflicts, promises and stage history;"
                    + " `verified: false` marks an opening that only a model has seen")
    @APIResponse(responseCode = "200", description = "the project")
    @APIResponse(responseCode = "308", description = "merged into another project, which Location names")
    @APIResponse(responseCode = "404", description = "never heard of")
    public Response project(@PathParam("id") UUID id, @BeanParam CallerResource caller) {
        return known(id, "", caller, dossier -> ProjectRecord.of(dossier, caller.wording()));
    }

    @GET
    @Path("projects/{id}/history")
    @Operation(summary = "The stages of one project in order, each with its quote")
    public Response history(@PathParam("id") UUID id, @BeanParam CallerResource caller) {
        return known(id, "/history", caller, Dossier::history);
    }

    @GET
    @Path("projects/{id}/why")
    @Operation(summary = "Why the claims of one project were put together, kept apart from others, or not verified")
    public Response why(@PathParam("id") UUID id, @BeanParam CallerResource caller) {
        return known(id, "/why", caller, dossier -> catalogue.why(id));
    }

    @GET
    @Path("places")
    @Operation(summary = "Regions and republican cities with the number of projects in each")
    public Response places(@BeanParam CallerResource caller) {
        return caller.answered(inJson(PlaceCount.of(gazetteer, catalogue.stats())));
    }

    @GET
    @Path("stats")
    @Operation(summary = "How many projects there are by stage, kind and region, and promises by state")
    public Response stats(@BeanParam CallerResource caller) {
        return caller.answered(inJson(catalogue.stats()));
    }

    @ServerExceptionMapper
    Response refused(BadParameter bad) {
        return problem(bad);
    }

    static Response problem(BadParameter bad) {
        var problem = HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle("Bad parameter " + bad.parameter())
                .withDetail(bad.getMessage())
                .with("field", bad.parameter());
        if (!bad.allowed().isEmpty()) {
            problem.with("allowed", bad.allowed());
        }
        return problem.build().toResponse();
    }

    private Response list(ProjectQueryResource query, CallerResource caller, ListRenderer renderer) {
        Slice<Listing> projects = catalogue.list(query.selection(parameters), query.paging(parameters));
        Answer answer = new Answer(renderer.mediaType(), renderer.render(projects, caller.wording()));
        return caller.answered(answer, projects.next());
    }

    /// Answers about a project that is there, leads on from a merged one, and says so where there is none.
    private Response known(UUID id, String suffix, CallerResource caller, Function<Dossier, Object> shown) {
        return catalogue
                .find(id)
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
