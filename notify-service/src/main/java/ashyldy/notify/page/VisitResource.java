package ashyldy.notify.page;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.StoredLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// One visit of a browser: whose page it has the address of, from where it comes, and how it is answered.
public class VisitResource {
    /// What a page may be asked to say.
    private static final Set<String> NOTICES = Set.of(
            "saved",
            "paused",
            "resumed",
            "muted",
            "unmuted",
            "removed",
            "unsubscribed",
            "unsure",
            "bad-zone",
            "bad-hours");

    @Inject
    StoredLinks links;

    @Inject
    FollowViews views;

    @Inject
    @ConfigProperty(name = "ashyldy.notify-url")
    URI here;

    @PathParam("secret")
    String secret;

    @HeaderParam("Sec-Fetch-Site")
    String fetchSite;

    @HeaderParam("Origin")
    String origin;

    @HeaderParam("Host")
    String host;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String language;

    /// @throws WebApplicationException 404 where the address opens nothing
    Follower owner() {
        return links.owner(secret).orElseThrow(() -> new WebApplicationException(closed(404, "unknown")));
    }

    /// As above, for what only our own page may ask for.
    ///
    /// @throws WebApplicationException 403 where another site asks
    Follower ownerHere() {
        boolean isOurs = new SameSite(
                        Optional.ofNullable(fetchSite), Optional.ofNullable(origin), Optional.ofNullable(host))
                .holds();
        if (!isOurs) {
            throw new WebApplicationException(closed(403, "elsewhere"));
        }
        return owner();
    }

    /// @param done what has just been done; anything that we do not say is nothing
    Response page(String done) {
        String notice = done != null && NOTICES.contains(done) ? done : "";
        var view = views.of(owner(), home(), notice, here);
        return shown(200, view.words().language(), new FollowPage(view, base()));
    }

    /// To the page, so that nothing is done twice by loading it again.
    Response back(String done) {
        return Response.seeOther(URI.create(home() + "?done=" + done)).build();
    }

    Response closed(int status, String what) {
        PageWords words = PageWords.in(PageWords.accepted(language));
        var page = new ClosedPage(
                words.language().code(),
                words.say("closed." + what + ".title"),
                words.say("closed." + what + ".text"),
                base());
        return shown(status, words.language(), page);
    }

    private static Response shown(int status, Language language, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(page.render())
                .build();
    }

    private String home() {
        return base() + "/follow/" + secret;
    }

    /// Behind a proxy the service may lie under a path of its own.
    private String base() {
        return Optional.ofNullable(here.getRawPath()).orElse("").replaceFirst("/$", "");
    }
}
