package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// What stands after so many facts repeats them; a text that never stops does not cost more.
    public Project with(Fact fact) {
        if (facts.size() >= MOST) {
            return this;
        }
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Project(number, mention, heads, sentence, anchor, more);
    }

    public <F extends Fact> Stream<F> facts(Class<F> sort) {
        return facts.stream().filter(sort::isInstance).map(sort::cast);
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
        return facts(Fact.Called.class)
                .filter(Fact.Called::quoted)
                .findFirst()
                .or(() -> facts(Fact.Called.class).findFirst())
                .map(Fact.Called::name);
    }

    /// All proper names by which the article calls it.
    public List<String> properNames() {
        return facts(Fact.Called.class)
                .filter(Fact.Called::proper)
                .map(called -> called.name().text())
                .toList();
    }

    /// The finest place that was named for it, before one that was only carried over.
    public Optional<Site> site() {
        return facts(Fact.Placed.class).map(Fact.Placed::site).reduce((known, found) -> {
            boolean better =
                    known.carried() && !found.carried() || !found.carried() && found.fineness() > known.fineness();
            return better ? found : known;
        });
    }

    public List<Site> serves() {
        return facts(Fact.Serving.class)
                .map(Fact.Serving::sites)
                .reduce((first, last) -> last)
                .orElse(List.of());
    }

    public Stream<Amount> amounts() {
        return facts(Fact.Measured.class).map(Fact.Measured::amount);
    }

    public Optional<Amount> figure(Measure measure) {
        return amounts()
                .filter(each -> each.measure() == measure && each.scope() == Scope.PROJECT)
                .findFirst();
    }

    public Optional<Integer> count() {
        return facts(Fact.Counted.class).map(Fact.Counted::number).findFirst();
    }

    public Optional<Mentioned> programme() {
        return facts(Fact.OfProgramme.class).map(Fact.OfProgramme::title).findFirst();
    }

    /// Absent where the whole is meant.
    public Optional<Phase> phase() {
        return facts(Fact.OfPhase.class).map(Fact.OfPhase::phase).findFirst();
    }

    public Optional<Mentioned> speaker() {
        return facts(Fact.ToldBy.class).map(Fact.ToldBy::speaker).findFirst();
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
