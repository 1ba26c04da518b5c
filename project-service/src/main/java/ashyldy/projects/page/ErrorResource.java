package ashyldy.projects.page;

import java.time.InstantSource;
import java.time.LocalDate;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/// Tells a person in words what a program is told as problem+json.
@Provider
public class ErrorResource implements ContainerResponseFilter {

    private final InstantSource clock;

    ErrorResource(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        boolean isPage = type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && response.hasEntity();
        if (response.getStatus() < 400 || isPage || !readByPerson(request)) {
            return;
        }
        VisitResource visit = VisitResource.of(request);
        String code = code(response.getStatus());
        Frame frame = visit.frame(
                LocalDate.ofInstant(clock.instant(), Reader.KAZAKHSTAN), "error." + code + ".title", "", "");
        ErrorPage page = new ErrorPage(frame, frame.say("error." + code + ".text"));
        response.setEntity(page.render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, visit.language().code());
    }

    private static boolean readByPerson(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(accepted -> accepted.getSubtype().equals("html"));
    }

    private static String code(int status) {
        return status == 404 ? "404" : status >= 500 ? "500" : "4xx";
    }
}
