package ashyldy.projects.page;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import ashyldy.events.Language;
import ashyldy.projects.catalogue.Slice;
import ashyldy.wording.Preference;
import ashyldy.wording.Wording;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/// One visit of a browser: which language it asks for, where it stands, and how it is answered.
public class VisitResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    @QueryParam("lang")
    String asked;

    @CookieParam("lang")
    String remembered;

    @HeaderParam("Accept-Language")
    String accepted;

    @Context
    UriInfo uri;

    static VisitResource of(ContainerRequestContext request) {
        VisitResource visit = new VisitResource();
        visit.uri = request.getUriInfo();
        visit.asked = visit.uri.getQueryParameters().getFirst("lang");
        visit.accepted = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        Cookie cookie = request.getCookies().get("lang");
        visit.remembered = cookie == null ? null : cookie.getValue();
        return visit;
    }

    /// What the address asks for, else what this browser asked for last, else what it accepts.
    Language language() {
        return Preference.named(asked)
                .or(() -> Preference.named(remembered))
                .orElseGet(() -> Preference.accepted(accepted));
    }

    /// @param title key of the page's title
    Frame frame(LocalDate today, String title, String section, String json) {
        Reader reader = new Reader(PageTexts.in(language()), today);
        return new Frame(reader, reader.say(title), section, json, languages());
    }

    boolean asksFor(String parameter) {
        return uri.getQueryParameters().containsKey(parameter);
    }

    /// The same question, put to the API.
    String forPrograms(String list) {
        Object[] none = null;
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("show", none)
                .build()
                .getRawQuery();
        return "/api/v1/" + list + (query == null ? "" : "?" + query);
    }

    /// Where a list goes on; empty at its end.
    String next(Slice<?> slice) {
        return slice.next().map(cursor -> here("cursor", cursor.encoded())).orElse("");
    }

    /// This page with one parameter changed; without it where the value is null.
    String here(String parameter, String value) {
        UriBuilder changed = uri.getRequestUriBuilder();
        Object[] values = value == null ? null : new Object[] {value};
        return relative(changed.replaceQueryParam(parameter, values).build());
    }

    Response shown(TemplateInstance page, int status) {
        Response.ResponseBuilder response = Response.status(status)
                .entity(page.render())
                .type(HTML)
                .header("Content-Language", language().code())
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Language, Cookie");
        Preference.named(asked).ifPresent(language -> response.cookie(remembering(language)));
        return response.build();
    }

    private List<LanguageLink> languages() {
        Wording wording = PageTexts.in(language());
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(
                        language.code(),
                        wording.words().text("language." + language.code()),
                        here("lang", language.code()),
                        language == language()))
                .toList();
    }

    private static String relative(URI address) {
        String path = address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static NewCookie remembering(Language language) {
        return new NewCookie.Builder("lang")
                .value(language.code())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
