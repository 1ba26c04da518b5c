package ashyldy.projects.download;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.places.Gazetteer;
import ashyldy.projects.catalogue.CallerResource;
import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.catalogue.ProjectQueryResource;
import ashyldy.projects.catalogue.ProjectRecord;
import ashyldy.projects.catalogue.Selection;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The registry as files: all of it, or what a filter leaves.
@Path("/api/v1")
@RunOnVirtualThread
@Tag(name = "downloads", description = "Everything to take away, by any filter and without an end set to it")
public class DownloadResource {
    private static final String CSV = "text/csv;charset=utf-8;header=present";

    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final Gazetteer gazetteer;
    private final InstantSource clock;
    private final Publication publication;
    private final Positions positions;
    private final StreamResource files;

    DownloadResource(
            Catalogue catalogue,
            ObjectMapper json,
            Gazetteer gazetteer,
            InstantSource clock,
            @ConfigProperty(name = "ashyldy.data.licence") String licence,
            @ConfigProperty(name = "ashyldy.data.publisher") String publisher,
            @ConfigProperty(name = "ashyldy.data.oc4ids-prefix") String prefix) {
        this.catalogue = catalogue;
        this.json = json;
        this.gazetteer = gazetteer;
        this.clock = clock;
        this.publication = new Publication(licence, publisher, prefix);
        this.positions = new Positions(gazetteer);
        this.files = new StreamResource(catalogue);
    }

    @GET
    @Path("projects.csv")
    @Produces("text/csv")
    @Operation(operationId = "projectsAsCsv", summary = "All projects as CSV, one row a project")
    @APIResponse(
            responseCode = "200",
            description = "the table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(
            responseCode = "503",
            description = "as many files are being sent as may be; Retry-After says when again")
    public Response projects(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        var columns = ProjectTable.columns(caller.wording(), positions);
        return sent(query, caller, CSV, "projects.csv", new CsvFormat<>(columns, Stream::of));
    }

    @GET
    @Path("statements.csv")
    @Produces("text/csv")
    @Operation(operationId = "statementsAsCsv", summary = "All that articles say, one row a value, with its quote")
    @APIResponse(
            responseCode = "200",
            description = "the table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(
            responseCode = "503",
            description = "as many files are being sent as may be; Retry-After says when again")
    public Response statements(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        var format = new CsvFormat<>(StatementTable.columns(), StatementTable::rows);
        return sent(query, caller, CSV, "statements.csv", format);
    }

    @GET
    @Path("projects.jsonl")
    @Produces("application/jsonl")
    @Operation(operationId = "projectsAsJsonLines", summary = "Everything about all projects, one JSON object a line")
    @APIResponse(
            responseCode = "200",
            description = "a project a line",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(implementation = ProjectRecord.class)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(
            responseCode = "503",
            description = "as many files are being sent as may be; Retry-After says when again")
    public Response lines(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        var format = new JsonLinesFormat(json, caller.wording());
        return sent(query, caller, "application/jsonl", "projects.jsonl", format);
    }

    @GET
    @Path("projects.geojson")
    @Produces("application/geo+json")
    @Operation(operationId = "projectsAsGeoJson", summary = "All projects on the map (RFC 7946)")
    @APIResponse(
            responseCode = "200",
            description = "a FeatureCollection",
            content = @Content(mediaType = "application/geo+json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(
            responseCode = "503",
            description = "as many files are being sent as may be; Retry-After says when again")
    public Response features(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        var features = new GeoFeatures(json, positions, ProjectTable.columns(caller.wording(), positions));
        var format = new JsonListFormat(json, GeoFeatures.HEAD, features::feature);
        return sent(query, caller, "application/geo+json", "projects.geojson", format);
    }

    @GET
    @Path("projects.ics")
    @Produces("text/calendar")
    @Operation(operationId = "promisesAsCalendar", summary = "Promised openings as a calendar (RFC 5545)")
    @APIResponse(
            responseCode = "200",
            description = "a VCALENDAR",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(
            responseCode = "503",
            description = "as many files are being sent as may be; Retry-After says when again")
    public Response calendar(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        var format = new CalendarFormat(caller.wording(), caller.home());
        return sent(query, caller, "text/calendar;charset=utf-8", "projects.ics", format);
    }

    @GET
    @Path("projects.oc4ids.json")
    @Produces("application/json")
    @Operation(operationId = "projectsAsOc4ids", summary = "All projects as an OC4IDS 0.9.5 package")
    @APIResponse(
            responseCode = "200",
            description = "a project package",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(
            responseCode = "503",
            description = "as many files are being sent as may be; Retry-After says when again")
    public Response oc4ids(@BeanParam ProjectQueryResource query, @BeanParam CallerResource caller) {
        Selection selection = query.selection(gazetteer, caller, clock.instant());
        if (catalogue.count(selection) == 0) {
            throw HttpProblem.builder()
                    .withStatus(404)
                    .withTitle("No project to pack")
                    .withDetail("A package of OC4IDS holds at least one project, and this selection has none.")
                    .build();
        }
        var projects = new Oc4idsProjects(json, caller.wording(), positions, publication.prefix());
        String head = publication.packageHead(json, caller.address(), clock.instant());
        var format = new JsonListFormat(json, head, projects::project);
        return sent(query, caller, "application/json", "projects.oc4ids.json", format);
    }

    @GET
    @Path("codebook")
    @Produces("application/json")
    @Operation(operationId = "codebook", summary = "What columns and codes mean, and under which licence the data are")
    public Map<String, Object> codebook(@BeanParam CallerResource caller) {
        caller.mayAsk(Set.of("lang", "language"));
        return new Codebook(ProjectTable.columns(caller.wording(), positions), publication).pages();
    }

    private Response sent(
            ProjectQueryResource query, CallerResource caller, String mediaType, String name, Format format) {
        caller.mayAsk(ProjectQueryResource.namesAnd());
        Selection selection = query.selection(gazetteer, caller, clock.instant());
        return caller.streamed(
                catalogue.revision(), mediaType, "ashyldy-" + name, files.of(selection, format, clock.instant()));
    }
}
