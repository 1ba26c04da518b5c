package ashyldy.projects.changes;

import java.util.List;
import java.util.Set;

import ashyldy.projects.catalogue.BadParameter;
import ashyldy.projects.catalogue.CallerResource;
import ashyldy.projects.catalogue.Parameters;
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

/// What has changed, for programs that keep a copy.
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
public class ChangesResource {
    private static final Set<String> NAMES = Set.of("since", "limit", "lang", "language");

    private final StoredChanges changes;
    private final ObjectMapper json;

    ChangesResource(StoredChanges changes, ObjectMapper json) {
        this.changes = changes;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "changes",
            summary = "What has changed since a cursor, enough to keep a copy of the registry",
            description =
                    "Begin without a cursor, put each project in the place of what you had of it, forget those that"
                            + " are gone, and go on with `next`: at once while there is `more`, later when something may"
                            + " have changed. A project that changes while you read comes once more.")
    @APIResponse(
            responseCode = "200",
            description = "a part of the feed; Link: rel=next and `next` lead on",
            content = @Content(schema = @Schema(implementation = ChangeRecord.ChangeList.class)))
    @APIResponse(responseCode = "400", description = "not a cursor of this registry: begin anew")
    public Response changes(
            @QueryParam("since") @Parameter(description = "`next` of the part before; empty for the beginning")
                    String since,
            @QueryParam("limit") @Parameter(description = "1 to 500, 50 unless told", example = "50") String limit,
            @BeanParam CallerResource caller) {
        caller.mayAsk(NAMES);
        int most = Parameters.limit(limit);
        Position position = position(since);
        List<Change> found = changes.after(position.value(), most + 1);
        List<Change> part = found.subList(0, Math.min(most, found.size()));
        Position next = part.isEmpty() ? position : new Position(part.getLast().position());
        Wording wording = caller.wording();
        var body = new ChangeRecord.ChangeList(
                part.stream().map(change -> ChangeRecord.of(change, wording)).toList(),
                next.encoded(),
                found.size() > most);
        return caller.answered(inJson(body), MediaType.APPLICATION_JSON, caller.here("since", next.encoded()));
    }

    /// A cursor beyond the end is of another registry, or of this one before it was restored.
    private Position position(String since) {
        if (since == null || since.isBlank()) {
            return Position.BEGINNING;
        }
        Position position = Position.decoded(since.strip())
                .orElseThrow(() -> new BadParameter(
                        "since", since, "a cursor that we gave: leave it empty to begin anew", List.of()));
        if (position.value() > changes.end()) {
            throw new BadParameter(
                    "since", since, "a cursor of this registry as it is now: leave it empty to begin anew", List.of());
        }
        return position;
    }

    private byte[] inJson(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
