package ashyldy.projects.catalogue;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.fresh.Revision;
import ashyldy.wording.Preference;
import ashyldy.wording.Wording;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Who asks: the language of the caller, what the caller has already, and how to answer.
public class CallerResource {

    @QueryParam("lang")
    @Parameter(description = "kk, ru or en; stronger than Accept-Language")
    String language;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    String accepted;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /// In the language of the caller.
    public Wording wording() {
        return Wording.in(Preference.named(language).orElseGet(() -> Preference.accepted(accepted)));
    }

    Response answered(Answer answer) {
        return answered(answer, Optional.empty());
    }

    /// The answer, or only that nothing has changed since the caller asked last.
    Response answered(Answer answer, Optional<Cursor> next) {
        Response.ResponseBuilder response =
                Revision.of(answer.body()).answer(headers, () -> Response.ok(answer.body(), answer.mediaType()));
        next.ifPresent(cursor -> response.link(linkTo(cursor), "next"));
        return response.header("Cache-Control", "no-cache")
                .header("Content-Language", wording().language().code())
                .header("Vary", "Accept-Language")
                .build();
    }

    Response ledTo(UUID survivor, String suffix) {
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .location(uri.getBaseUriBuilder()
                        .path("api/v1/projects/" + survivor + suffix)
                        .build())
                .build();
    }

    private URI linkTo(Cursor cursor) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor.encoded())
                .build();
    }
}
