package ashyldy.projects.judgement;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Amount;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateRole;
import ashyldy.events.Judgement;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Mentioned;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.events.Work;

/// A claim that says one thing. It is made anew of the judgement whenever it is needed, and never published by itself.
final class PersonsClaim {
    private final Judgement judgement;
    private final CorrectedField field;
    private final Quote quote;
    private Stage stage = Stage.UNKNOWN;
    private List<ProjectDate> dates = List.of();
    Kind kind;
    Work work = Work.CONSTRUCTION;
    Optional<ProjectName> name = Optional.empty();
    Optional<ClaimPlace> place = Optional.empty();
    List<Amount> amounts = List.of();

    PersonsClaim(Judgement judgement, CorrectedField field, Quote quote) {
        this.judgement = judgement;
        this.field = field;
        this.quote = quote;
        this.kind = judgement.one().getFirst().kind();
    }

    Quote quote() {
        return quote;
    }

    void reach(Stage reached) {
        stage = reached;
    }

    /// Who knows the day of the opening says that it has opened.
    void date(ProjectDate date) {
        dates = List.of(date);
        if (date.role() == DateRole.OPENING) {
            stage = Stage.OPENED;
        }
    }

    /// Figures and codes have none; English stands for it.
    Language language() {
        return name.map(ProjectName::language).orElse(Language.EN);
    }

    Claim made() {
        return new Claim(
                judgement.id(),
                kind,
                work,
                stage,
                Optional.of(quote).filter(words -> stage != Stage.UNKNOWN),
                name,
                place,
                amounts,
                dates,
                List.of(),
                Optional.empty(),
                Optional.of(new Mentioned(judgement.by(), quote)),
                Optional.empty(),
                1.0,
                List.of(field.name()));
    }
}
