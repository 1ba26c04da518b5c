package ashyldy.projects.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import ashyldy.events.Stage;

/// The registry as its readers see it.
public interface Catalogue {

    /// The youngest first: in the order of ids, which never change.
    Slice<Listing> list(Selection selection, Paging paging);

    long count(Selection selection);

    /// The projects of these stages with the latest news first, for those who want to know what is new.
    List<Listing> latest(Set<Stage> stages, int limit);

    /// Those of the projects that there are.
    List<Listing> listings(Collection<UUID> ids);

    /// Everything about one project, also about one whose sources have all been taken back.
    default Optional<Dossier> find(UUID id) {
        return find(id, Optional.empty());
    }

    /// @param asOf as it was known at this moment; as it is known now where absent
    Optional<Dossier> find(UUID id, Optional<Instant> asOf);

    /// All that are wanted, the oldest first, as they were known at one moment: that of the selection, or now.
    void each(Selection selection, Instant now, Consumer<Dossier> taker);

    /// Another text whenever anything of the registry has changed since.
    String revision();

    /// The project into which another was merged.
    Optional<UUID> survivorOf(UUID id);

    /// Why the claims of a project were put together, and kept apart from others: what people have said, then what
    /// speaks for it, then those that nobody has verified.
    List<Judgement> why(UUID id);

    /// The earliest date due first, those without a year last.
    Slice<PromisedProject> promises(PromiseSelection selection, Paging paging);

    /// Promises that wait or are overdue, the date nearest to a day first.
    List<PromisedProject> promisesAround(LocalDate day, int limit);

    /// Bare totals ("13 schools this year"), each once however many articles print it, the earliest date due first.
    List<CountedProjects> countedPromises(Set<String> places);

    /// What has become of the promises of these places, or of all; who has the most comes first.
    List<Scorecard> scorecards(Scorecard.By by, Set<String> places, int limit);

    Stats stats();
}
