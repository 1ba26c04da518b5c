package ashyldy.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

import ashyldy.edge.key.NeedsKey;
import ashyldy.events.ArticleRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where articles are handed in.
@Path("/api/v1/articles")
@Tag(name = "Articles", description = "Hand articles in, and see what was read from them")
@RunOnVirtualThread
public class ArticleResource {
    private final SubmissionReader reader;
    private final ArticleIntake intake;
    private final ArticleBatch batch;
    private final ArticleConfig config;
    private final ReadingRooms rooms;
    private final SecondOpinion opinion;
    private final Previewers previewers;

    ArticleResource(
            SubmissionReader reader,
            ArticleIntake intake,
            ArticleBatch batch,
            ArticleConfig config,
            ReadingRooms rooms,
            SecondOpinion opinion,
            Previewers previewers) {
        this.opinion = opinion;
        this.previewers = previewers;
        this.reader = reader;
        this.intake = intake;
        this.batch = batch;
        this.config = config;
        this.rooms = rooms;
    }

    @POST
    @NeedsKey
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handIn",
            summary = "Hand in one article",
            description = "The same article twice is harmless. Once this is answered, the article survives any crash.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleRequest.class)))
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", description = "Something is wrong with the field that is named")
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "503", description = "Not now; Retry-After says when")
    public Response handIn(InputStream body) throws IOException {
        var article = received(body);
        return accepted(rooms.articles().readNow(() -> intake.receive(reader.read(article))));
    }

    @POST
    @NeedsKey
    @Consumes({"application/x-ndjson", "application/jsonl"})
    @Operation(
            operationId = "handInMany",
            summary = "Hand in many articles, one JSON object a line",
            description = "A bad line is listed in the answer and stops no good one; blank lines are skipped.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleRequest.class)))
    public BatchSummary handInMany(InputStream body) throws IOException {
        return batch.receive(body);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "preview",
            summary = "See what would be read from an article; nothing is kept",
            description = "Answers the exact data of the event kz.ashyldy.article.read.v1.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleRequest.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ArticleRead.class)))
    @APIResponse(responseCode = "400", description = "Something is wrong with the field that is named")
    @APIResponse(responseCode = "503", description = "Too many pages are being read; Retry-After says when")
    @APIResponse(responseCode = "401", description = "A model is asked with the key alone")
    @APIResponse(
            responseCode = "429",
            description = "Too many from this network, without the key; Retry-After says when")
    public ArticleRead preview(
            InputStream body,
            @QueryParam("reader")
                    @DefaultValue("grammar")
                    @Parameter(
                            description = "Whose reading: grammar, model or both. The last two ask the second reader,"
                                    + " which needs the key.")
                    String readers,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization)
            throws IOException {
        previewers.admit(authorization);
        var article = received(body);
        var wanted = Readers.of(readers);
        if (!wanted.asksModel()) {
            return rooms.previews().readNow(() -> intake.preview(reader.read(article)));
        }
        previewers.checkKey(authorization);
        var submission = rooms.previews().readNow(() -> reader.read(article));
        return rooms.previews().readNow(opinion.of(submission.article(), wanted)::get);
    }

    @POST
    @NeedsKey
    @Path("{id}/reread")
    @Operation(
            operationId = "reread",
            summary = "Read a kept article again, after the reader has learned something",
            description = "What is read differently is published as a new revision that alerts nobody. All articles are"
                    + " read again by POST /api/v1/rereads.")
    public Response reread(UUID id) {
        return accepted(rooms.articles()
                .readNow(() -> intake.reread(id))
                .orElseThrow(() -> new NotFoundException("There is no article " + id)));
    }

    private byte[] received(InputStream body) throws IOException {
        return Utf8Body.upTo(config.largestBody(), body);
    }

    private static Response accepted(Receipt receipt) {
        return Response.accepted(receipt)
                .location(URI.create("/api/v1/articles/" + receipt.id()))
                .build();
    }
}
