package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/// The filters of a request under the names that they have in all services, as sent: nothing is checked here, every
/// part may be missing. [FilterReader] makes an [Interest] of it.
///
/// @param place codes or names, in any of the three languages
/// @param near latitude and longitude in degrees, with a comma between
/// @param within kilometres around `near`
/// @param projects ids, as they stand in the addresses of their pages
/// @param costFrom tenge, as `costTo`
/// @param only `new` to hear of each project once
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Filter(
        List<String> place,
        String near,
        BigDecimal within,
        List<String> kinds,
        List<String> work,
        List<String> stage,
        List<String> projects,
        List<String> events,
        BigDecimal capacityFrom,
        BigDecimal capacityTo,
        BigDecimal costFrom,
        BigDecimal costTo,
        String party,
        String programme,
        String q,
        String only) {
    public static final Filter NONE =
            new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// The names of all filters.
    public static final List<String> NAMES = List.of(
            "place",
            "near",
            "within",
            "kinds",
            "work",
            "stage",
            "projects",
            "events",
            "capacityFrom",
            "capacityTo",
            "costFrom",
            "costTo",
            "party",
            "programme",
            "q",
            "only");

    /// The same for the events that are told without being asked for.
    public Filter withoutEvents() {
        return new Filter(
                place,
                near,
                within,
                kinds,
                work,
                stage,
                projects,
                null,
                capacityFrom,
                capacityTo,
                costFrom,
                costTo,
                party,
                programme,
                q,
                only);
    }
}
