package ashyldy.projects.catalogue;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which part of a list a program asks for.
public record PageQueryResource(
        @QueryParam("limit") @Parameter(description = "1 to 500, 50 unless told", example = "50")
        String limit,

        @QueryParam("cursor") @Parameter(description = "from the Link or `next` of the page before")
        String cursor) {}
