package ashyldy.projects.catalogue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.edge.fresh.Revision;
import ashyldy.wording.Preference;
import ashyldy.wording.Wording;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Who asks: the language of the caller, what the caller has already, and how to answer.
public class CallerResource {

    static final Set<String> NAMES = Set.of("lang", "language");

    @QueryParam("lang")
    @Parameter(description = "kk, ru or en; stronger than Accept-Language")
    String language;

    @QueryParam("language")
    @Parameter(hidden = true)
    String languageToo;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    String accepted;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /// In the language of the caller.
    public Wording wording() {
        return Wording.in(Preference.named(language)
                .or(() -> Preference.named(languageToo))
                .orElseGet(() -> Preference.accepted(accepted)));
    }

    /// @throws BadParameter naming the first parameter that is not among these
    public void mayAsk(Set<String> names) {
        uri.getQueryParameters().keySet().stream()
                .filter(name -> !name.isEmpty() && !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw BadParameter.unknown(name, names);
                });
    }

    /// What is given under one of two names.
    List<String> orAlias(List<String> given, String alias) {
        return Stream.concat(given.stream(), uri.getQueryParameters().getOrDefault(alias, List.of()).stream())
                .toList();
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

    /// A file that is written while it is sent, or only that nothing has changed.
    ///
    /// @param revision another one whenever the file may be another
    public Response streamed(String revision, String mediaType, String name, StreamingOutput file) {
        String state = String.join(
                "\n", revision, name, address(), wording().language().code());
        return Revision.of(state.getBytes(StandardCharsets.UTF_8))
                .answer(
                        headers,
                        () -> Response.ok(file, mediaType)
                                .header("Content-Disposition", "attachment; filename=\"" + name + "\""))
                .header("Cache-Control", "no-cache")
                .header("Content-Language", wording().language().code())
                .header("Vary", "Accept-Language")
                .build();
    }

    /// Where this server is, for addresses in files, without a slash at the end.
    public String home() {
        return uri.getBaseUri().toString().replaceFirst("/$", "");
    }

    /// What was asked for, as it was asked for.
    public String address() {
        return uri.getRequestUri().toString();
    }

    public Response answered(byte[] body, String mediaType, String link) {
        return Revision.of(body)
                .answer(headers, () -> Response.ok(body, mediaType))
                .link(URI.create(link), "next")
                .header("Cache-Control", "no-cache")
                .header("Content-Language", wording().language().code())
                .header("Vary", "Accept-Language")
                .build();
    }

    /// This request with another value of a parameter.
    public String here(String parameter, String value) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam(parameter, value)
                .build()
                .toString();
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
