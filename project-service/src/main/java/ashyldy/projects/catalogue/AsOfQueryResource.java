package ashyldy.projects.catalogue;

import java.util.Set;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// As of when a program asks about one project.
public record AsOfQueryResource(
        @QueryParam("asOf")
        @Parameter(
                description = "as the registry knew it at the end of this day in Kazakhstan, or at this moment",
                example = "2026-01-31")
        String asOf) {

    /// Why claims were put together is known of today alone.
    static Set<String> namesFor(String suffix) {
        return suffix.equals("/why") ? CallerResource.NAMES : Set.of("asOf", "lang", "language");
    }
}
