package ashyldy.notify.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import ashyldy.edge.fresh.Revision;
import ashyldy.notify.news.View;
import ashyldy.notify.news.ViewReader;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.Filter;
import ashyldy.notify.subscription.FilterReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The news for people.
@Path("/messages")
@RunOnVirtualThread
class MessagesResource {
    private static final String BEFORE = "before";

    /// What search engines and networks hang onto addresses that people pass on; it asks for nothing.
    private static final Pattern NOT_FOR_US = Pattern.compile("utm_.*|fbclid|gclid|yclid|ysclid|_openstat");

    private final ViewReader views;
    private final FilterReader filters;
    private final Board board;

    MessagesResource(ViewReader views, FilterReader filters, Board board) {
        this.views = views;
        this.filters = filters;
        this.board = board;
    }

    @GET
    @Operation(hidden = true)
    public Response messages(@Context UriInfo uri, @Context HttpHeaders headers) {
        Map<String, List<String>> asked = new LinkedHashMap<>(uri.getQueryParameters());
        asked.keySet().removeIf(name -> NOT_FOR_US.matcher(name).matches());
        String accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            View view = views.read(asked, Set.of(BEFORE), accepted);
            byte[] page = written(board.show(view, before(asked)));
            return finished(Revision.of(page).answer(headers, () -> Response.ok(page)), view);
        } catch (BadField bad) {
            var nothing = new View(filters.read(Filter.NONE), ViewReader.preferred(asked, accepted));
            return finished(Response.status(400).entity(written(board.refuse(nothing, bad))), nothing);
        }
    }

    private static long before(Map<String, List<String>> asked) {
        try {
            return asked.containsKey(BEFORE) ? Long.parseLong(asked.get(BEFORE).getFirst()) : Long.MAX_VALUE;
        } catch (NumberFormatException unreadable) {
            throw new BadField(BEFORE, "It is the number of a message.", List.of());
        }
    }

    private static byte[] written(MessagesView view) {
        return new MessagesPage(view).render().getBytes(UTF_8);
    }

    private static Response finished(Response.ResponseBuilder answer, View view) {
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=30")
                .header(HttpHeaders.CONTENT_LANGUAGE, view.language().code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
