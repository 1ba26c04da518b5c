package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.Amount;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.ingest.discourse.Fact;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.pointing.ModelRules;
import ashyldy.ingest.text.Among;

/// Whether enough holds a draft for a claim, and how sure it is.
final class Standing {
    /// Before this year nothing that an undated article recalls is news.
    private static final int MEMORY = 2015;

    private static final int OLD = 4;

    /// Nothing is certain.
    private static final double MOST = 0.99;

    private final Project project;
    private final Optional<LocalDate> published;

    Standing(Project project, Optional<LocalDate> published) {
        this.project = project;
        this.published = published;
    }

    boolean holds() {
        boolean asserted = project.told().quote().isPresent();
        boolean placedHere = project.site().filter(site -> !site.carried()).isPresent();
        boolean measured = Among.any(project.amounts(), this::identifies);
        boolean named = project.name().isPresent();
        boolean held = placedHere
                || named
                || underWayAnywhere()
                || !vague() && (measured || project.site().isPresent());
        boolean enough =
                !project.mention().isWeak() || placedHere && !project.mention().plural() || measured || named;
        boolean funded = project.stage() != Stage.UNKNOWN || (measured || isMember()) && placedHere;
        boolean real = project.stage() != Stage.CANCELLED || placedHere || named;
        boolean counted = !project.mention().isDevice() || project.count().isPresent() || placedHere || named;
        return real && asserted && held && enough && funded && counted && !isMemory() && !isStatistic();
    }

    /// "Money for six waterworks; these are the villages of A and B": a place for each of several that were counted.
    private boolean isMember() {
        return Among.any(
                project.facts(Fact.Stated.class),
                stated -> stated.assertion().rule().equals(Fact.MEMBER));
    }

    /// "120 thousand square metres of housing were commissioned": a sum over a year, no house.
    private boolean isStatistic() {
        return project.kind() == Kind.HOUSING
                && project.mention().isWeak()
                && project.stage() == Stage.OPENED
                && project.name().isEmpty()
                && project.count().isEmpty();
    }

    /// "The construction of the airport goes on", in an article that names no place at all.
    private boolean underWayAnywhere() {
        return !vague()
                && project.told().firm()
                && project.stage() == Stage.UNDER_CONSTRUCTION
                && project.mention().works().isPresent();
    }

    /// Plural and without a number: "schools are being built".
    private boolean vague() {
        return project.mention().plural() && project.count().isEmpty();
    }

    private boolean identifies(Amount amount) {
        return (amount.scope() == Scope.PROJECT || amount.scope() == Scope.EACH) && amount.measure() != Measure.STOREYS;
    }

    private boolean isMemory() {
        int oldest = published.map(day -> day.getYear() - OLD).orElse(MEMORY);
        return project.stage() == Stage.OPENED
                && Among.any(
                        project.facts(Fact.Dated.class),
                        dated -> dated.date()
                                .to()
                                .filter(to -> to.getYear() <= oldest)
                                .isPresent());
    }

    double confidence() {
        double sum = 0.45;
        sum += project.told().firm() ? 0.2 : 0;
        sum += project.site().filter(site -> !site.carried()).isPresent() ? 0.15 : 0;
        sum += project.name().isPresent() ? 0.1 : 0;
        sum += Among.any(project.amounts(), this::identifies) ? 0.05 : 0;
        sum += Among.any(
                        project.facts(Fact.Dated.class),
                        dated -> dated.date().from().isPresent())
                ? 0.04
                : 0;
        sum -= project.mention().isWeak() || vague() ? 0.2 : 0;
        sum += readers();
        return Math.round(Math.clamp(sum, 0, MOST) * 100) / 100.0;
    }

    /// What two see is surer, and what a model looks past is less so.
    private double readers() {
        boolean both = project.facts(Fact.Found.class).stream()
                .anyMatch(found -> found.rule().equals(ModelRules.BOTH));
        boolean unseen = project.facts(Fact.Found.class).stream()
                .anyMatch(found -> found.rule().equals(ModelRules.UNSEEN));
        return both ? 0.1 : unseen ? -0.3 : 0;
    }
}
