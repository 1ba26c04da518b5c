package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Amount;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.Phase;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.text.Among;

/// A project of an article: the words that named it first, and every fact told of it, in order.
///
/// @param number among the projects of the article, from 0
/// @param heads folded words of its common noun
/// @param sentence number of the sentence that named it first
/// @param anchor the words of the facility there
public record Project(
        int number, KindMention mention, List<String> heads, int sentence, Quote anchor, List<Fact> facts) {
    private static final int MOST = 300;

    public Project {
        heads = List.copyOf(heads);
        facts = List.copyOf(facts);
    }

    public Project with(Fact fact) {
        return with(List.of(fact));
    }

    /// What stands after so many facts repeats them; a text that never stops does not cost more.
    Project with(List<Fact> told) {
        int room = Math.min(MOST - facts.size(), told.size());
        if (room <= 0) {
            return this;
        }
        List<Fact> more = new ArrayList<>(facts.size() + room);
        more.addAll(facts);
        more.addAll(told.subList(0, room));
        return new Project(number, mention, heads, sentence, anchor, more);
    }

    public <F extends Fact> List<F> facts(Class<F> sort) {
        List<F> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (sort.isInstance(fact)) {
                found.add(sort.cast(fact));
            }
        }
        return found;
    }

    private <F extends Fact> Optional<F> first(Class<F> sort) {
        return Among.first(facts, sort::isInstance).map(sort::cast);
    }

    public Kind kind() {
        return mention.kind();
    }

    public StageTold told() {
        return StageTold.of(this);
    }

    public Stage stage() {
        return told().stage();
    }

    /// A quoted name before one that is only a phrase with a capital.
    public Optional<ProjectName> name() {
        List<Fact.Called> called = facts(Fact.Called.class);
        return Among.first(called, Fact.Called::quoted)
                .or(() -> Among.first(called))
                .map(Fact.Called::name);
    }

    /// All proper names by which the article calls it.
    public List<String> properNames() {
        return Among.each(
                Among.those(facts(Fact.Called.class), Fact.Called::proper),
                called -> called.name().text());
    }

    /// The finest place that was named for it, before one that was only carried over.
    public Optional<Site> site() {
        Site best = null;
        for (Fact.Placed placed : facts(Fact.Placed.class)) {
            best = best == null || isBetter(placed.site(), best) ? placed.site() : best;
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Site found, Site known) {
        return known.carried() && !found.carried() || !found.carried() && found.fineness() > known.fineness();
    }

    public List<Site> serves() {
        return Among.last(facts, Fact.Serving.class::isInstance)
                .map(fact -> ((Fact.Serving) fact).sites())
                .orElse(List.of());
    }

    public List<Amount> amounts() {
        return Among.each(facts(Fact.Measured.class), Fact.Measured::amount);
    }

    public Optional<Amount> figure(Measure measure) {
        return Among.first(amounts(), each -> each.measure() == measure && each.scope() == Scope.PROJECT);
    }

    public Optional<Integer> count() {
        return first(Fact.Counted.class).map(Fact.Counted::number);
    }

    public Optional<Mentioned> programme() {
        return first(Fact.OfProgramme.class).map(Fact.OfProgramme::title);
    }

    /// Absent where the whole is meant.
    public Optional<Phase> phase() {
        return first(Fact.OfPhase.class).map(Fact.OfPhase::phase);
    }

    public Optional<Mentioned> speaker() {
        return first(Fact.ToldBy.class).map(Fact.ToldBy::speaker);
    }

    /// Counted, or spoken of in the plural.
    boolean isOfSeveral() {
        return count().isPresent() || mention.plural();
    }

    /// Open, told by a sentence that leaves no doubt.
    boolean isOver() {
        StageTold told = told();
        return told.firm() && (told.stage() == Stage.OPENED || told.stage() == Stage.STAGE_OPENED);
    }
}
