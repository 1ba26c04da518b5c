package ashyldy.ingest.discourse;

import java.util.Optional;

import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.ingest.frame.Assertion;

/// How far a project is by all that an article states of it. The first statement counts; a later one only where it says
/// more of the same: works under way after a plan, an opening after works, and never the other way round.
///
/// @param quote the words that state it, empty where nothing does
/// @param firm false where the words alone would not be enough for news
public record StageTold(Stage stage, Optional<Quote> quote, boolean firm, Work work) {
    private static final StageTold NOTHING = new StageTold(Stage.UNKNOWN, Optional.empty(), false, Work.CONSTRUCTION);

    static StageTold of(Project project) {
        StageTold told = project.mention()
                .works()
                .flatMap(works -> works.work())
                .map(NOTHING::doing)
                .orElse(NOTHING);
        for (Fact fact : project.facts()) {
            told = switch (fact) {
                case Fact.Stated stated -> told.then(stated);
                case Fact.Done done -> told.doing(done.work());
                case Fact.Called _,
                        Fact.Placed _,
                        Fact.Serving _,
                        Fact.Measured _,
                        Fact.Dated _,
                        Fact.Joined _,
                        Fact.Counted _,
                        Fact.OfProgramme _,
                        Fact.OfPhase _,
                        Fact.ToldBy _,
                        Fact.Found _ -> told;
            };
        }
        return told;
    }

    private StageTold then(Fact.Stated stated) {
        Assertion next = stated.assertion();
        StageTold worked = next.work().map(this::doing).orElse(this);
        boolean better = quote.isEmpty() || says(next) || !firm && next.firm() && next.stage() != Stage.UNKNOWN;
        return better ? new StageTold(next.stage(), Optional.of(stated.quote()), next.firm(), worked.work) : worked;
    }

    private boolean says(Assertion next) {
        return switch (stage) {
            case UNKNOWN -> next.stage() != Stage.UNKNOWN;
            case PLANNED ->
                next.stage() == Stage.UNDER_CONSTRUCTION && !next.ending() || next.stage() == Stage.SUSPENDED;
            case UNDER_CONSTRUCTION -> next.stage() == Stage.SUSPENDED || next.stage() == Stage.OPENED && next.firm();
            case SUSPENDED, STAGE_OPENED, OPENED, CANCELLED -> false;
        };
    }

    /// What is done beside building is told once.
    private StageTold doing(Work what) {
        return work == Work.CONSTRUCTION ? new StageTold(stage, quote, firm, what) : this;
    }
}
