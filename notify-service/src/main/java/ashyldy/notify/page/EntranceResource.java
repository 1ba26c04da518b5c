package ashyldy.notify.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.notify.mailing.Asking;
import ashyldy.notify.news.View;
import ashyldy.notify.news.ViewReader;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.FilterQuery;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.notify.subscription.SubscriptionRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Where the page of a project leads whoever wants to follow it; nobody needs a key or a script.
@Path("/follow")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class EntranceResource {
    private final Entrances entrances;
    private final FilterReader filters;
    private final Asking asking;
    private final ObjectMapper json;

    EntranceResource(Entrances entrances, FilterReader filters, Asking asking, ObjectMapper json) {
        this.entrances = entrances;
        this.filters = filters;
        this.asking = asking;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public Response page(
            @QueryParam("project") String project,
            @QueryParam("language") String asked,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Language language = language(asked, accepted);
        try {
            return shown(200, language, entrances.of(view(project, language)));
        } catch (BadField bad) {
            return refused(bad, language);
        }
    }

    /// Whoever reads the mailbox is asked first, so that nobody is subscribed by others.
    @POST
    @Operation(hidden = true)
    public Response ask(
            @FormParam("project") String project,
            @FormParam("email") String email,
            @FormParam("language") String asked,
            @HeaderParam("Sec-Fetch-Site") String fetchSite,
            @HeaderParam("Origin") String origin,
            @HeaderParam("Host") String host) {
        Language language = language(asked, "");
        PageWords words = PageWords.in(language);
        if (!new SameSite(Optional.ofNullable(fetchSite), Optional.ofNullable(origin), Optional.ofNullable(host))
                .holds()) {
            return shown(403, language, entrances.saying("nothing", words.say("closed.elsewhere.text"), language));
        }
        try {
            String id = view(project, language).filter().projects().getFirst();
            String mailbox = asking.ask(request(id, email, language)).email();
            return shown(202, language, entrances.saying("asked", words.say("entrance.asked.text", mailbox), language));
        } catch (BadField bad) {
            return refused(bad, language);
        }
    }

    private View view(String project, Language language) {
        String asked = Optional.ofNullable(project).orElse("");
        var interest = filters.read(FilterQuery.read(Map.of("projects", List.of(asked)), Set.of()));
        if (interest.what().projects().size() != 1) {
            throw new BadField(
                    "project",
                    "One project is followed here, by its id; it stands at the end of the address of its page.",
                    List.of());
        }
        return new View(interest, language);
    }

    private SubscriptionRequest request(String project, String email, Language language) {
        Map<String, Object> wanted = Map.of(
                "projects", List.of(project),
                "language", language.code(),
                "email", Map.of("address", Optional.ofNullable(email).orElse("")));
        return json.convertValue(wanted, SubscriptionRequest.class);
    }

    private Response refused(BadField bad, Language language) {
        return shown(400, language, entrances.saying("nothing", bad.getMessage(), language));
    }

    private static Language language(String asked, String accepted) {
        return ViewReader.preferred(asked == null ? Map.of() : Map.of(ViewReader.LANGUAGE, List.of(asked)), accepted);
    }

    private static Response shown(int status, Language language, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(page.render())
                .build();
    }
}
