package ashyldy.notify.live;

import java.net.URI;
import java.util.List;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertId;
import ashyldy.notify.alert.AlertJson;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.delivery.StoredRecords;
import ashyldy.notify.subscription.Subscription;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Alerts to be fetched by the owner and the operator: those of a subscription in the order in which they were raised,
/// or one with its deliveries.
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AlertResource {
    private final Readers readers;
    private final StoredAlerts alerts;
    private final StoredRecords records;
    private final AlertJson json;

    AlertResource(Readers readers, StoredAlerts alerts, StoredRecords records, AlertJson json) {
        this.readers = readers;
        this.alerts = alerts;
        this.records = records;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "alerts",
            summary = "The alerts of a subscription, oldest first; a cursor works here and as Last-Event-ID")
    public Response after(
            @QueryParam("subscription") String subscription,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Subscription reader = readers.subscription(subscription, authorization);
        Cursor seen = readers.cursor(cursor, reader.id());
        List<Alert> found = alerts.after(reader.id(), seen.number(), limit + 1);
        List<Alert> page = found.stream().limit(limit).toList();
        String next = found.size() > limit ? seen.at(page.getLast().number()).text() : null;
        var views = page.stream()
                .map(each -> AlertView.of(each, json.of(each), null))
                .toList();
        var response = Response.ok(new AlertView.Page(views, next));
        return next == null
                ? response.build()
                : response.link(next(reader, next, limit), "next").build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "alert", summary = "One alert, with every attempt to deliver it")
    public AlertView one(
            @PathParam("id") String id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        readers.mustBeKnown(authorization);
        Alert alert = Readers.uuid(id, "id")
                .flatMap(uuid -> alerts.find(new AlertId(uuid)))
                .orElseThrow(() -> Readers.problem(404, "No such alert", "There is no alert %s.", id));
        readers.subscription(alert.subscription().toString(), authorization);
        return AlertView.of(alert, json.of(alert), records.of(alert.id()));
    }

    private static URI next(Subscription reader, String cursor, int limit) {
        return UriBuilder.fromPath("/api/v1/alerts")
                .queryParam("subscription", reader.id())
                .queryParam("cursor", cursor)
                .queryParam("limit", limit)
                .build();
    }
}
