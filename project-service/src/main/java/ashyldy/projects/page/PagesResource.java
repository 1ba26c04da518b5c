package ashyldy.projects.page;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.places.Gazetteer;
import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.projects.catalogue.Listing;
import ashyldy.projects.catalogue.Parameters;
import ashyldy.projects.catalogue.PromiseSelection;
import ashyldy.projects.catalogue.PromisedProject;
import ashyldy.projects.catalogue.Selection;
import ashyldy.projects.catalogue.Slice;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The registry for people.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PagesResource {

    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Gazetteer gazetteer;
    private final Parameters parameters;
    private final Optional<URI> notify;

    /// @param notify where readers find notify-service
    PagesResource(
            Catalogue catalogue,
            ObjectMapper json,
            InstantSource clock,
            Gazetteer gazetteer,
            @ConfigProperty(name = "ashyldy.notify-url") Optional<URI> notify) {
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
        this.gazetteer = gazetteer;
        this.notify = notify;
        this.parameters = new Parameters(gazetteer);
    }

    @GET
    @Operation(hidden = true)
    public Response home(@BeanParam VisitResource visit, @BeanParam FilterResource asked) {
        Frame frame = frame(visit, "home.title", "home", "/api/v1/projects");
        Filters filters = new Filters(gazetteer, parameters, frame.reader());
        Selection selection = filters.selection(asked);
        boolean isHome =
                selection.equals(Selection.EVERYTHING) && filters.notices().isEmpty() && asked.cursor() == null;
        if (isHome && !visit.asksFor("show")) {
            HomeView view = new Overview(catalogue, frame.reader()).view();
            return visit.shown(new HomePage(frame, filters.view(selection), view), 200);
        }
        return results(visit, filters, selection, asked);
    }

    @GET
    @Path("projects/{id}")
    @Operation(hidden = true)
    public Response project(@PathParam("id") UUID id, @BeanParam VisitResource visit) {
        return catalogue
                .find(id)
                .map(dossier -> shown(dossier, visit))
                .or(() -> catalogue.survivorOf(id).map(PagesResource::ledTo))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("promises")
    @Operation(hidden = true)
    public Response promises(@BeanParam VisitResource visit, @BeanParam FilterResource asked) {
        Frame frame = frame(visit, "promises.title", "promises", visit.forPrograms("promises"));
        Filters filters = new Filters(gazetteer, parameters, frame.reader());
        PromiseSelection selection = filters.promises(asked);
        Slice<PromisedProject> found = catalogue.promises(selection, filters.paging(asked));
        Cards cards = new Cards(frame.reader());
        PromisesView view = new PromisesView(
                filters.placeChoices(selection.places()),
                filters.stateChoices(selection),
                filters.notices(),
                found.items().stream().map(cards::of).toList(),
                counted(selection, frame.reader()),
                scores(selection, frame.reader()),
                visit.next(found));
        return visit.shown(new PromisesPage(frame, view), filters.notices().isEmpty() ? 200 : 400);
    }

    @GET
    @Path("about")
    @Operation(hidden = true)
    public Response about(@BeanParam VisitResource visit) {
        return visit.shown(new AboutPage(frame(visit, "about.title", "about", "/api/v1/projects")), 200);
    }

    /// Nobody follows what becomes of a bare number, so it has no state to be asked for.
    private List<CountedLine> counted(PromiseSelection selection, Reader reader) {
        return selection.states().isEmpty()
                ? catalogue.countedPromises(selection.places()).stream()
                        .map(counted -> CountedLine.of(counted, reader))
                        .toList()
                : List.of();
    }

    /// Beside all promises of a place, and not where some are asked for by what has become of them.
    private List<ScoreTable> scores(PromiseSelection selection, Reader reader) {
        return selection.states().isEmpty()
                ? ScoreTable.all(catalogue, selection.places(), reader, gazetteer)
                : List.of();
    }

    private Response results(VisitResource visit, Filters filters, Selection selection, FilterResource asked) {
        Slice<Listing> found = catalogue.list(selection, filters.paging(asked));
        Frame frame = frame(visit, "results.title", "", visit.forPrograms("projects"));
        ResultsView view = new ResultsView(
                frame.reader().wording().words().counted("results", catalogue.count(selection)),
                new Cards(frame.reader()).of(found.items()),
                visit.next(found),
                asked.cursor() == null ? "" : visit.here("cursor", null));
        ResultsPage page = new ResultsPage(frame, filters.view(selection), view);
        return visit.shown(page, filters.notices().isEmpty() ? 200 : 400);
    }

    private Response shown(Dossier dossier, VisitResource visit) {
        Frame untitled = frame(
                visit,
                "home.title",
                "",
                "/api/v1/projects/" + dossier.listing().project().id());
        ProjectView view = ProjectView.of(dossier, untitled.reader(), json);
        Optional<Following> following = Following.of(dossier.listing().project().id(), untitled.language(), notify);
        return visit.shown(new ProjectPage(untitled.titled(view.card().title().text()), view, following), 200);
    }

    private Frame frame(VisitResource visit, String title, String section, String data) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.KAZAKHSTAN);
        return visit.frame(today, title, section, data);
    }

    private static Response ledTo(UUID survivor) {
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .location(URI.create("/projects/" + survivor))
                .build();
    }
}
