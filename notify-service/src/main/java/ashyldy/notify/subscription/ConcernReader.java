package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Cited;
import ashyldy.events.EventType;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Scope;

/// Makes of a project after an event what subscriptions are matched with.
public final class ConcernReader {
    private static final String TENGE = "KZT";

    private final Whereabouts whereabouts;

    public ConcernReader(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /// Of a project that has never had another id.
    public Concern read(EventType type, ProjectState project) {
        return read(type, project, Set.of());
    }

    /// @param ids that lead to the project, its own among them or not
    public Concern read(EventType type, ProjectState project, Set<UUID> ids) {
        Set<UUID> formerly = new HashSet<>(ids);
        formerly.remove(project.id());
        List<Set<String>> parties = project.parties().stream()
                .map(Cited::value)
                .map(Party::name)
                .map(Folded::words)
                .toList();
        Set<String> programme = project.programme()
                .map(Cited::value)
                .map(Mentioned::name)
                .map(Folded::words)
                .orElse(Set.of());
        return new Concern(
                type,
                project.id(),
                formerly,
                project.kind(),
                project.work(),
                project.stage(),
                whereabouts.of(project),
                whereabouts.point(project),
                largest(project, Measure.CAPACITY),
                largest(project, Measure.COST),
                parties,
                programme,
                words(project, parties, programme));
    }

    private static Optional<BigDecimal> largest(ProjectState project, Measure measure) {
        return project.amounts().stream()
                .map(Cited::value)
                .filter(amount -> amount.scope() == Scope.PROJECT && amount.measure() == measure)
                .filter(amount -> measure != Measure.COST || amount.unit().equals(TENGE))
                .map(Amount::value)
                .max(Comparator.naturalOrder());
    }

    private static Set<String> words(ProjectState project, List<Set<String>> parties, Set<String> programme) {
        Set<String> words = new LinkedHashSet<>(programme);
        parties.forEach(words::addAll);
        Stream<String> names = project.names().stream().map(Cited::value).map(ProjectName::text);
        Stream<String> sentences = project.stageQuote().stream()
                .map(Cited::value)
                .map(quote -> quote.sentence().map(QuotedSentence::text).orElse(quote.text()));
        Stream.concat(names, sentences).map(Folded::words).forEach(words::addAll);
        return words;
    }
}
