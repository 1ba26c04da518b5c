package ashyldy.projects.catalogue;

import java.util.List;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What a program asks of the list of projects.
public record ProjectQueryResource(
        @QueryParam("place")
        @Parameter(description = "code or name of a place; everything inside it counts", example = "Talgar District")
        String place,

        @QueryParam("kind") @Parameter(description = "codes of kinds, repeated or separated by commas")
        List<String> kind,

        @QueryParam("stage") @Parameter(description = "codes of stages, repeated or separated by commas")
        List<String> stage,

        @QueryParam("q") @Parameter(description = "words of names or places, in any script; all must occur")
        String search,

        @QueryParam("updatedSince") @Parameter(description = "a day or a date-time with offset")
        String updatedSince,

        @QueryParam("limit") @Parameter(description = "1 to 500, 50 unless told")
        String limit,

        @QueryParam("cursor") @Parameter(description = "from the Link or `next` of the page before")
        String cursor) {

    Selection selection(Parameters parameters) {
        return new Selection(
                parameters.places(place),
                parameters.kinds(kind),
                parameters.stages(stage),
                parameters.search(search),
                parameters.moment("updatedSince", updatedSince));
    }

    Paging paging(Parameters parameters) {
        return parameters.paging(limit, cursor);
    }
}
