package ashyldy.notify.alert;

import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Cited;
import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectState;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseState;
import ashyldy.events.Quote;
import ashyldy.events.Source;

/// The article that an alert rests on, and its words.
///
/// @param source absent where the event does not carry the article
public record Citation(UUID article, Optional<Quote> quote, Optional<Source> source) {

    static final UUID NOBODY = new UUID(0, 0);

    public static Citation of(ProjectEvent event) {
        ProjectState project = event.project();
        return switch (event) {
            case PromiseChanged changed when isKept(changed) -> ofStage(project);
            case PromiseChanged changed -> {
                var due = NewDate.of(project, changed.promise())
                        .orElse(changed.promise().due());
                yield of(project, due.article(), Optional.of(due.value().quote()));
            }
            case ProjectChanged changed
            when project.stageQuote().isEmpty() -> of(project, changed.article(), Optional.empty());
            case ProjectChanged changed -> ofStage(project);
            case ProjectsMerged merged -> ofStage(project);
            case ProjectSplit split -> ofStage(project);
        };
    }

    /// A kept promise is proven by the words of the opening.
    private static boolean isKept(PromiseChanged changed) {
        PromiseState state = changed.promise().state();
        return (state == PromiseState.KEPT || state == PromiseState.KEPT_LATE)
                && changed.project().stageQuote().isPresent();
    }

    private static Citation ofStage(ProjectState project) {
        Optional<Cited<Quote>> stage = project.stageQuote();
        return of(project, stage.map(Cited::article).orElse(NOBODY), stage.map(Cited::value));
    }

    private static Citation of(ProjectState project, UUID article, Optional<Quote> quote) {
        Optional<Source> source = project.sources().stream()
                .filter(each -> each.article().equals(article))
                .findFirst();
        return new Citation(article, quote, source);
    }
}
