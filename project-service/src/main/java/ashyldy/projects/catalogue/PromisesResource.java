package ashyldy.projects.catalogue;

import java.util.Optional;
import java.util.Set;

import ashyldy.places.Gazetteer;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The promises for programs: one by one, as numbers that were promised, and added up by who promised.
@Path("/api/v1/promises")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
public class PromisesResource {
    private static final int MOST_SCORECARDS = 200;
    private static final Set<String> PROMISES = Set.of("state", "place", "limit", "cursor", "lang", "language");
    private static final Set<String> COUNTED = Set.of("place", "lang", "language");
    private static final Set<String> SCORECARDS = Set.of("by", "place", "lang", "language");

    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final Parameters parameters;

    PromisesResource(Catalogue catalogue, ObjectMapper json, Gazetteer gazetteer) {
        this.catalogue = catalogue;
        this.json = json;
        this.parameters = new Parameters(gazetteer);
    }

    @GET
    @Operation(operationId = "promises", summary = "Promises, the earliest date due first, each with its history")
    @APIResponse(
            responseCode = "200",
            description = "a part of the list; Link: rel=next leads to the next part",
            content = @Content(schema = @Schema(implementation = Lists.PromiseList.class)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be read; the problem names it")
    public Response promises(@BeanParam PromiseQueryResource query, @BeanParam CallerResource caller) {
        caller.mayAsk(PROMISES);
        Slice<PromisedProject> promises = catalogue.promises(query.selection(parameters), query.paging(parameters));
        Wording wording = caller.wording();
        var items = promises.items().stream()
                .map(promised -> ListedPromise.of(promised, wording))
                .toList();
        var list = new Lists.PromiseList(items, promises.next().map(Cursor::encoded));
        return caller.answered(inJson(list), promises.next());
    }

    @GET
    @Path("counted")
    @Operation(
            operationId = "countedPromises",
            summary = "Numbers that were promised (\"13 schools this year\"), each once with all its sources,"
                    + " and those of the number that are known by name")
    @APIResponse(
            responseCode = "200",
            description = "at most 200, the earliest date due first",
            content = @Content(schema = @Schema(implementation = Lists.CountedList.class)))
    public Response counted(
            @QueryParam("place") @Parameter(description = "code or name of a place; everything inside it counts")
                    String place,
            @BeanParam CallerResource caller) {
        caller.mayAsk(COUNTED);
        var wording = caller.wording();
        var items = catalogue.countedPromises(parameters.places(place)).stream()
                .map(counted -> ListedCounted.of(counted, wording))
                .toList();
        return caller.answered(inJson(new Lists.CountedList(items, Optional.empty())));
    }

    @GET
    @Path("scorecards")
    @Operation(operationId = "scorecards", summary = "What has become of the promises by region, by kind or by speaker")
    @APIResponse(
            responseCode = "200",
            description = "at most 200, the one with the most promises first",
            content = @Content(schema = @Schema(implementation = Lists.ScorecardList.class)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be read; the problem names it")
    public Response scorecards(
            @QueryParam("by") @Parameter(description = "region (unless told), kind or speaker") String by,
            @QueryParam("place") @Parameter(description = "code or name of a place; everything inside it counts")
                    String place,
            @BeanParam CallerResource caller) {
        caller.mayAsk(SCORECARDS);
        var items = catalogue.scorecards(parameters.scorecardsBy(by), parameters.places(place), MOST_SCORECARDS);
        return caller.answered(inJson(new Lists.ScorecardList(items, Optional.empty())));
    }

    private Answer inJson(Object value) {
        try {
            return new Answer(MediaType.APPLICATION_JSON, json.writeValueAsBytes(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
