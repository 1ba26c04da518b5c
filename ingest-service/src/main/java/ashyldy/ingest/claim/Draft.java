package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Amount;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.ingest.mention.facility.KindMention;

/// Everything about one project while the article is read. Lives only inside one reading.
final class Draft {
    private final Kind kind;
    private final KindMention mention;
    private final List<String> heads;
    private final int sentence;
    private final Quote anchor;
    private final Set<String> rules = new LinkedHashSet<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<ProjectDate> dates = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private Stage stage = Stage.UNKNOWN;
    private Optional<Quote> stageQuote = Optional.empty();
    private boolean firm;
    private Work work = Work.CONSTRUCTION;
    private final List<String> properNames = new ArrayList<>();
    private boolean nameQuoted;
    private Optional<ProjectName> name = Optional.empty();
    private Optional<Site> site = Optional.empty();
    private List<Site> serves = List.of();
    private Optional<Mentioned> programme = Optional.empty();
    private Optional<Mentioned> speaker = Optional.empty();
    private Optional<Integer> count = Optional.empty();

    /// @param heads folded words of the common noun
    /// @param sentence number of the sentence that it was found in
    /// @param anchor the words of the facility
    Draft(KindMention mention, List<String> heads, int sentence, Quote anchor) {
        this.heads = List.copyOf(heads);
        this.kind = mention.kind();
        this.mention = mention;
        this.sentence = sentence;
        this.anchor = anchor;
        rules.add(mention.entry().id());
        mention.works().ifPresent(works -> {
            works.work().ifPresent(this::does);
            rules.add(works.rule());
        });
    }

    Kind kind() {
        return kind;
    }

    KindMention mention() {
        return mention;
    }

    /// Folded words of its common noun.
    List<String> heads() {
        return heads;
    }

    int sentence() {
        return sentence;
    }

    Quote anchor() {
        return anchor;
    }

    Stage stage() {
        return stage;
    }

    /// The first assertion counts; a later one only where it says more of the same: works under way after a plan, an
    /// opening after works, and never the other way round.
    void assertStage(Assertion assertion, Quote quote) {
        rules.add(assertion.rule());
        assertion.work().ifPresent(this::does);
        boolean first = stageQuote.isEmpty();
        boolean further = stage == Stage.UNKNOWN && assertion.stage() != Stage.UNKNOWN
                || stage == Stage.PLANNED && assertion.stage() == Stage.UNDER_CONSTRUCTION && !assertion.ending()
                || stage == Stage.PLANNED && assertion.stage() == Stage.SUSPENDED
                || stage == Stage.UNDER_CONSTRUCTION && assertion.stage() == Stage.SUSPENDED
                || stage == Stage.UNDER_CONSTRUCTION && assertion.stage() == Stage.OPENED && assertion.firm();
        if (first || further || !firm && assertion.firm() && assertion.stage() != Stage.UNKNOWN) {
            stage = assertion.stage();
            stageQuote = Optional.of(quote);
            firm = assertion.firm();
        }
    }

    Optional<Quote> stageQuote() {
        return stageQuote;
    }

    boolean isFirm() {
        return firm;
    }

    void does(Work what) {
        if (work == Work.CONSTRUCTION) {
            work = what;
        }
    }

    Work work() {
        return work;
    }

    /// A quoted name replaces one that is only a phrase with a capital.
    void call(ProjectName text, boolean quoted, boolean proper) {
        if (name.isEmpty() || quoted && !nameQuoted) {
            name = Optional.of(text);
            nameQuoted = quoted;
        }
        if (proper) {
            properNames.add(text.text());
        }
    }

    /// All proper names by which the article calls it.
    List<String> properNames() {
        return properNames;
    }

    Optional<ProjectName> name() {
        return name;
    }

    /// A finer or a named place replaces one that was only carried over.
    void place(Site found) {
        boolean better = site.isEmpty()
                || site.get().carried() && !found.carried()
                || !found.carried() && found.fineness() > site.get().fineness();
        if (better) {
            site = Optional.of(found);
        }
    }

    Optional<Site> site() {
        return site;
    }

    void serve(List<Site> places) {
        serves = List.copyOf(places);
    }

    List<Site> serves() {
        return serves;
    }

    /// The same figure is kept once; a second price or capacity of the whole is kept beside the first.
    void add(Amount amount) {
        boolean known = amounts.stream()
                .anyMatch(each -> each.measure() == amount.measure()
                        && each.value().compareTo(amount.value()) == 0
                        && each.unit().equals(amount.unit()));
        if (!known) {
            amounts.add(amount);
        }
    }

    List<Amount> amounts() {
        return amounts;
    }

    Optional<Amount> figure(Measure measure) {
        return amounts.stream()
                .filter(each -> each.measure() == measure && each.scope() == Scope.PROJECT)
                .findFirst();
    }

    void add(ProjectDate date) {
        boolean known = dates.stream()
                .anyMatch(each -> each.role() == date.role()
                        && (each.from().equals(date.from()) || date.from().isEmpty()));
        if (!known) {
            dates.add(date);
        }
    }

    List<ProjectDate> dates() {
        return dates;
    }

    void add(Party party) {
        if (parties.stream().noneMatch(each -> each.name().equals(party.name()))) {
            parties.add(party);
        }
    }

    List<Party> parties() {
        return parties;
    }

    void belongTo(Mentioned title) {
        programme = programme.or(() -> Optional.of(title));
    }

    /// The first who says something of it.
    void told(Mentioned by) {
        speaker = speaker.or(() -> Optional.of(by));
    }

    Optional<Mentioned> speaker() {
        return speaker;
    }

    Optional<Mentioned> programme() {
        return programme;
    }

    void count(int number) {
        count = count.or(() -> Optional.of(number));
    }

    Optional<Integer> count() {
        return count;
    }

    /// Counted, or spoken of in the plural.
    boolean isOfSeveral() {
        return count.isPresent() || mention.plural();
    }

    void found(String rule) {
        rules.add(rule);
    }

    List<String> rules() {
        return List.copyOf(rules);
    }
}
