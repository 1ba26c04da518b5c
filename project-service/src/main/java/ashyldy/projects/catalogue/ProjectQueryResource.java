package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ashyldy.places.Gazetteer;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What a program asks of the list of projects.
public record ProjectQueryResource(
        @QueryParam("place")
        @Parameter(description = "code or name of a place; everything inside it counts", example = "Talgar District")
        String place,

        @QueryParam("bbox")
        @Parameter(
                description =
                        "west,south,east,north in degrees: projects whose locality, or else whose district, has its"
                                + " point in the box",
                example = "76.7,43.1,77.6,43.6")
        String bbox,

        @QueryParam("near")
        @Parameter(description = "latitude,longitude in degrees, with `within`", example = "43.24,76.92")
        String near,

        @QueryParam("within") @Parameter(description = "kilometres around `near`, at most 1000", example = "50")
        String within,

        @QueryParam("kind")
        @Parameter(description = "codes of kinds, repeated or separated by commas", example = "school,kindergarten")
        List<String> kind,

        @QueryParam("work")
        @Parameter(description = "codes of works, repeated or separated by commas", example = "construction")
        List<String> work,

        @QueryParam("stage")
        @Parameter(description = "codes of stages, repeated or separated by commas", example = "opened")
        List<String> stage,

        @QueryParam("capacityFrom") @Parameter(description = "least capacity, in the unit of the kind", example = "300")
        String capacityFrom,

        @QueryParam("capacityTo")
        @Parameter(description = "largest capacity, in the unit of the kind", example = "1200")
        String capacityTo,

        @QueryParam("costFrom") @Parameter(description = "least cost in tenge", example = "1000000000")
        String costFrom,

        @QueryParam("costTo") @Parameter(description = "largest cost in tenge", example = "9000000000")
        String costTo,

        @QueryParam("openedFrom")
        @Parameter(description = "the last day on which it can have opened is this or later", example = "2025-01-01")
        String openedFrom,

        @QueryParam("openedTo")
        @Parameter(description = "the last day on which it can have opened is this or earlier", example = "2026-12-31")
        String openedTo,

        @QueryParam("dueFrom")
        @Parameter(description = "promised for a time that ends on this day or later", example = "2025-01-01")
        String dueFrom,

        @QueryParam("dueTo")
        @Parameter(description = "promised for a time that begins on this day or earlier", example = "2026-12-31")
        String dueTo,

        @QueryParam("party")
        @Parameter(description = "words of the name of a builder, owner or payer, in any script", example = "kurylys")
        String party,

        @QueryParam("programme")
        @Parameter(description = "words of the name of a programme, in any script", example = "keleshek mektepteri")
        String programme,

        @QueryParam("q")
        @Parameter(
                description = "words of names, places or kinds, in any script; all must occur",
                example = "school talgar")
        String search,

        @QueryParam("updatedSince") @Parameter(description = "a day or a date-time with offset", example = "2025-01-01")
        String updatedSince,

        @QueryParam("asOf")
        @Parameter(
                description = "as the registry knew it at the end of this day in Kazakhstan, or at this moment",
                example = "2026-01-31")
        String asOf) {

    static final Set<String> NAMES = Set.of(
            "place",
            "bbox",
            "near",
            "within",
            "kind",
            "work",
            "stage",
            "capacityFrom",
            "capacityTo",
            "costFrom",
            "costTo",
            "openedFrom",
            "openedTo",
            "dueFrom",
            "dueTo",
            "party",
            "programme",
            "q",
            "updatedSince",
            "kinds",
            "asOf",
            "lang",
            "language");

    /// @param now beyond which nothing can be known yet
    public Selection selection(Gazetteer gazetteer, CallerResource caller, Instant now) {
        Parameters parameters = new Parameters(gazetteer);
        return new Selection(
                new Where(parameters.places(place), new Bounds(gazetteer).spots(bbox, near, within)),
                new What(
                        parameters.kinds(caller.orAlias(kind, "kinds")),
                        parameters.works(work),
                        parameters.stages(stage)),
                new HowLarge(
                        Bounds.figures("capacity", capacityFrom, capacityTo), Bounds.figures("cost", costFrom, costTo)),
                new WhenDue(Bounds.days("opened", openedFrom, openedTo), Bounds.days("due", dueFrom, dueTo)),
                new Mentions(
                        parameters.search(search),
                        parameters.words("party", party),
                        parameters.words("programme", programme)),
                parameters.moment("updatedSince", updatedSince),
                parameters.asOf(asOf, now));
    }

    /// Those and others that one answer has besides.
    public static Set<String> namesAnd(String... others) {
        var names = new HashSet<>(NAMES);
        names.addAll(List.of(others));
        return Set.copyOf(names);
    }
}
