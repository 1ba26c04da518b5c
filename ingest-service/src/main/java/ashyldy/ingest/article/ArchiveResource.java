package ashyldy.ingest.article;

import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.fresh.Revision;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where kept articles are looked at.
@Path("/api/v1/articles")
@Tag(name = "Articles")
@RunOnVirtualThread
public class ArchiveResource {
    private static final int LARGEST_PAGE = 200;

    private final Articles articles;
    private final StoredArchive archive;

    ArchiveResource(Articles articles, StoredArchive archive) {
        this.articles = articles;
        this.archive = archive;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "article", summary = "One article: the clean text that quotes point into, and its claims")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag that was sent")
    @APIResponse(responseCode = "404", description = "No such article was ever accepted")
    public Response one(UUID id, @Context HttpHeaders caller) {
        var kept = articles.find(id).orElseThrow(() -> new NotFoundException("There is no article " + id));
        return Revision.of(kept.version())
                .answer(caller, () -> Response.ok(ArticleView.of(kept)))
                .build();
    }

    @GET
    @Operation(operationId = "articles", summary = "All articles, the newest arrival first")
    @APIResponse(
            responseCode = "200",
            description = "The page that follows is named by the header Link: rel=next and by `next`",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ArticlePage.class)))
    public Response all(
            @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("limit") Optional<String> limit,
            @Context UriInfo uri) {
        var page = archive.newest(
                cursor.map(Cursor::of), limit.map(ArchiveResource::size).orElse(50));
        var answer = Response.ok(page);
        page.next()
                .ifPresent(next -> answer.link(
                        uri.getRequestUriBuilder()
                                .replaceQueryParam("cursor", next)
                                .build(),
                        "next"));
        return answer.build();
    }

    private static int size(String limit) {
        try {
            var size = Integer.parseInt(limit);
            if (size >= 1 && size <= LARGEST_PAGE) {
                return size;
            }
        } catch (NumberFormatException unreadable) {
            // Answered below, like a number that is too small or too large.
        }
        throw RefusedInput.in("limit", "must be a number from 1 to " + LARGEST_PAGE);
    }
}
