package ashyldy.ingest.reread;

import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;

import ashyldy.edge.key.NeedsKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where a reread is started and watched.
@Path("/api/v1/rereads")
@Tag(name = "Rereads", description = "Take all kept articles through what the reader has learned since")
@RunOnVirtualThread
public class RereadResource {
    private static final int SHOWN_FAILURES = 100;

    private final StoredRereads rereads;
    private final InstantSource clock;

    RereadResource(StoredRereads rereads, InstantSource clock) {
        this.rereads = rereads;
        this.clock = clock;
    }

    @POST
    @NeedsKey
    @Operation(
            operationId = "rereadAll",
            summary = "Read all kept articles again, in the background",
            description = "Twice is harmless: while one is under way, it is the answer. What is read differently is"
                    + " published as a new revision that alerts nobody.")
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RereadView.class)))
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    public Response start() {
        var reread = rereads.startOrJoin(UUID.randomUUID(), clock.instant());
        return Response.accepted(view(reread))
                .location(URI.create("/api/v1/rereads/" + reread.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "rereadOfAll", summary = "How far a reread has come")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RereadView.class)))
    @APIResponse(responseCode = "404", description = "No such reread was ever started")
    public RereadView one(UUID id) {
        return view(rereads.find(id).orElseThrow(() -> new NotFoundException("There is no reread " + id)));
    }

    private RereadView view(Reread reread) {
        return RereadView.of(reread, rereads.failures(reread, SHOWN_FAILURES));
    }
}
