package ashyldy.projects.catalogue;

import java.util.List;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What a program asks of the list of promises.
public record PromiseQueryResource(
        @QueryParam("state")
        @Parameter(
                description = "codes of promise states, repeated or separated by commas; rescheduled: those that have"
                        + " moved at least once, whatever has become of them since")
        List<String> state,

        @QueryParam("place") @Parameter(description = "code or name of a place; everything inside it counts")
        String place,

        @QueryParam("limit") @Parameter(description = "1 to 500, 50 unless told")
        String limit,

        @QueryParam("cursor") @Parameter(description = "from the Link or `next` of the page before")
        String cursor) {

    PromiseSelection selection(Parameters parameters) {
        return new PromiseSelection(parameters.promiseStates(state), parameters.places(place));
    }

    Paging paging(Parameters parameters) {
        return parameters.pagingByDay(limit, cursor);
    }
}
