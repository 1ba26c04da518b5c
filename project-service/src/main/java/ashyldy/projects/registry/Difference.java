package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Promise;
import ashyldy.events.Stage;
import ashyldy.projects.registry.ProjectChange.PromiseTurned;
import ashyldy.projects.registry.ProjectChange.PromiseTurned.How;

/// What an article has changed in one project, in the order in which it is told.
final class Difference {
    private final List<Known> before;
    private final Optional<Stage> previous;
    private final Project after;
    private final Occasion occasion;
    private final NewsWindow window;
    private final List<ProjectChange> changes = new ArrayList<>();
    private final Versions versions;

    /// @param before the project itself first, where it was known, then those that it came from or took over
    private Difference(Optional<Known> self, List<Known> before, Project after, Occasion occasion, NewsWindow window) {
        this.before = before;
        this.previous =
                before.stream().flatMap(known -> known.told().stream()).max(Comparator.comparing(Difference::reach));
        this.after = after;
        this.occasion = occasion;
        this.window = window;
        this.versions = new Versions(
                after.state(), self.map(known -> known.state().version()).orElse(0L));
    }

    /// @param self the project as it was known under its id
    /// @param kin as they were known: what it took over, or what it was split from
    static Difference between(
            Optional<Known> self, List<Known> kin, Heir heir, Project after, Occasion occasion, NewsWindow window) {
        var before = new ArrayList<>(self.stream().toList());
        before.addAll(kin);
        var difference = new Difference(self, before, after, occasion, window);
        difference.tellIdentity(heir);
        difference.tellStageOrValues(self, heir);
        difference.tellPromises(self.map(Known::promises).orElse(List.of()));
        return difference;
    }

    /// Of a project of which nothing is left: its promises are taken back one by one, and what remains is told last.
    static List<ProjectChange> withdrawal(Known last, Occasion occasion, NewsWindow window) {
        var nothing = Versions.withdrawn(last.state());
        var versions = new Versions(nothing, last.state().version());
        var changes = new ArrayList<ProjectChange>();
        new PromiseTurns(last.promises(), List.of())
                .retracted(List.of())
                .forEach(promise -> changes.add(new PromiseTurned(versions.next(), promise, How.RETRACTED, false)));
        var fields = ChangedFields.between(last.state(), nothing);
        boolean news = occasion.isNews(window);
        changes.add(
                last.told().isPresent()
                        ? new ProjectChange.Corrected(versions.next(), last.told(), occasion.article(), fields, news)
                        : new ProjectChange.Changed(
                                versions.next(), Optional.of(last.state().stage()), occasion.article(), fields, news));
        return changes;
    }

    List<ProjectChange> changes() {
        return List.copyOf(changes);
    }

    /// The stage that subscribers have been told of by now; what is held back leaves them where they were.
    Optional<Stage> told() {
        return after.told().or(() -> previous);
    }

    private void tellIdentity(Heir heir) {
        if (!heir.merged().isEmpty()) {
            changes.add(new ProjectChange.Merged(versions.next(), heir.merged(), isNews()));
        }
        if (!heir.into().isEmpty()) {
            changes.add(new ProjectChange.Split(versions.next(), heir.into(), isNews()));
        }
    }

    private void tellStageOrValues(Optional<Known> self, Heir heir) {
        var fields = self.map(known -> ChangedFields.between(known.state(), after.state()))
                .orElse(List.of());
        if (after.told().filter(this::goesOn).isPresent()) {
            changes.add(
                    new ProjectChange.Reached(versions.next(), previous, occasion.article(), fields, stageIsNews()));
        } else if (self.isPresent() && after.told().filter(this::fallsBack).isPresent()) {
            changes.add(new ProjectChange.Corrected(versions.next(), previous, occasion.article(), fields, isNews()));
        } else if (before.isEmpty() || !fields.isEmpty() || heir.parent().isPresent()) {
            var stood = before.stream().map(known -> known.state().stage()).findFirst();
            changes.add(new ProjectChange.Changed(versions.next(), stood, occasion.article(), fields, isNews()));
        }
    }

    private void tellPromises(List<Promise> published) {
        var turns = new PromiseTurns(
                published,
                before.stream().flatMap(one -> one.promises().stream()).toList());
        turns.differing(after.promises())
                .forEach(promise -> changes.add(
                        new PromiseTurned(versions.next(), promise, turns.how(promise), isNews(promise, turns))));
        turns.retracted(after.promises())
                .forEach(promise -> changes.add(new PromiseTurned(versions.next(), promise, How.RETRACTED, false)));
    }

    private boolean isNews(Promise promise, PromiseTurns turns) {
        return turns.turns(promise)
                && switch (promise.state()) {
                    case OPEN, RESCHEDULED, WITHDRAWN -> isNews();
                    case KEPT, KEPT_LATE -> occasion.isNews(after.openedOn(), window);
                    case OVERDUE -> turns.how(promise) == How.MOVED ? isNews() : overdueIsNews(promise, turns);
                };
    }

    /// What the calendar has done is news, also where a reread is the first to see it. Whether it has opened in
    /// time is in doubt while an opening is held back, and doubt is no news.
    private boolean overdueIsNews(Promise promise, PromiseTurns turns) {
        boolean ranOut = occasion.reread() ? turns.wasOver(promise, window.today()) : turns.ranOut(promise);
        return after.told().isPresent()
                && ranOut
                && window.has(promise.due().value().to());
    }

    private boolean stageIsNews() {
        return after.state().stage() == Stage.OPENED ? occasion.isNews(after.openedOn(), window) : isNews();
    }

    private boolean isNews() {
        return occasion.isNews(window);
    }

    private boolean goesOn(Stage now) {
        return previous.isEmpty() || goesOn(previous.get(), now);
    }

    private boolean fallsBack(Stage now) {
        return previous.filter(told -> fallsBack(told, now)).isPresent();
    }

    private static boolean goesOn(Stage previous, Stage now) {
        if (previous == Stage.UNKNOWN && now == Stage.PLANNED) {
            return false;
        }
        boolean turns = EnumSet.of(Stage.SUSPENDED, Stage.CANCELLED).contains(now);
        boolean revives = previous == Stage.CANCELLED && now != Stage.UNKNOWN;
        return previous != now && (turns || revives || reach(now) > reach(previous));
    }

    private static boolean fallsBack(Stage previous, Stage now) {
        return previous != now && reach(now) < reach(previous);
    }

    /// How far a project has come; works that have stopped have come less far than works.
    private static int reach(Stage stage) {
        return switch (stage) {
            case UNKNOWN -> 0;
            case CANCELLED -> 1;
            case PLANNED -> 2;
            case SUSPENDED -> 3;
            case UNDER_CONSTRUCTION -> 4;
            case STAGE_OPENED -> 5;
            case OPENED -> 6;
        };
    }
}
