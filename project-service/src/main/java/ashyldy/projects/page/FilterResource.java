package ashyldy.projects.page;

import java.util.List;

import jakarta.ws.rs.QueryParam;

/// The filter of a page as the address carries it.
public record FilterResource(
        @QueryParam("place") String place,
        @QueryParam("kind") List<String> kind,
        @QueryParam("stage") List<String> stage,
        @QueryParam("state") List<String> state,
        @QueryParam("q") String search,
        @QueryParam("cursor") String cursor) {}
