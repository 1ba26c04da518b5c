package ashyldy.ingest.claim;

import java.time.LocalDate;

import ashyldy.events.Amount;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.ProjectDate;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.ingest.article.Article;

/// Whether enough holds a draft for a claim, and how sure it is.
final class Standing {
    /// Before this year nothing that an undated article recalls is news.
    private static final int MEMORY = 2010;

    private static final int OLD = 4;

    private final Draft draft;
    private final Article article;

    Standing(Draft draft, Article article) {
        this.draft = draft;
        this.article = article;
    }

    boolean holds() {
        boolean asserted = draft.stageQuote().isPresent();
        boolean placedHere = draft.site().filter(site -> !site.carried()).isPresent();
        boolean measured = draft.amounts().stream().anyMatch(this::identifies);
        boolean named = draft.name().isPresent();
        boolean held = placedHere
                || named
                || underWayAnywhere()
                || !vague() && (measured || draft.site().isPresent());
        boolean enough =
                !draft.mention().isWeak() || placedHere && !draft.mention().plural() || measured || named;
        boolean funded = draft.stage() != Stage.UNKNOWN || measured && placedHere;
        boolean real = draft.stage() != Stage.CANCELLED || placedHere || named;
        boolean counted = !draft.mention().entry().is("device") || draft.count().isPresent() || placedHere || named;
        return real && asserted && held && enough && funded && counted && !isMemory() && !isStatistic();
    }

    /// "120 thousand square metres of housing were commissioned": a sum over a year, no house.
    private boolean isStatistic() {
        return draft.kind() == Kind.HOUSING
                && draft.mention().isWeak()
                && draft.stage() == Stage.OPENED
                && draft.name().isEmpty()
                && draft.count().isEmpty();
    }

    /// "The construction of the airport goes on", in an article that names no place at all.
    private boolean underWayAnywhere() {
        return !vague()
                && draft.isFirm()
                && draft.stage() == Stage.UNDER_CONSTRUCTION
                && draft.mention().works().isPresent();
    }

    /// Plural and without a number: "schools are being built".
    private boolean vague() {
        return draft.mention().plural() && draft.count().isEmpty();
    }

    private boolean identifies(Amount amount) {
        return (amount.scope() == Scope.PROJECT || amount.scope() == Scope.EACH) && amount.measure() != Measure.STOREYS;
    }

    private boolean isMemory() {
        int oldest = article.publishedAt().map(at -> at.day().getYear() - OLD).orElse(MEMORY);
        return draft.stage() == Stage.OPENED
                && draft.dates().stream()
                        .flatMap(date -> date.to().stream())
                        .map(LocalDate::getYear)
                        .anyMatch(year -> year <= oldest);
    }

    double confidence() {
        double sum = 0.45;
        sum += draft.isFirm() ? 0.2 : 0;
        sum += draft.site().filter(site -> !site.carried()).isPresent() ? 0.15 : 0;
        sum += draft.name().isPresent() ? 0.1 : 0;
        sum += draft.amounts().stream().anyMatch(this::identifies) ? 0.05 : 0;
        sum += draft.dates().stream().map(ProjectDate::from).anyMatch(java.util.Optional::isPresent) ? 0.04 : 0;
        sum -= draft.mention().isWeak() || vague() ? 0.2 : 0;
        return Math.round(sum * 100) / 100.0;
    }
}
