package ashyldy.notify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Cited;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Phase;
import ashyldy.events.PlaceName;
import ashyldy.events.PlacePrecision;
import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectState;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.PublishedAt;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Scope;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.events.Work;

/// Builds projects as the registry publishes them. Everything in them is invented.
public final class SampleProject {
    public static final UUID ARTICLE = UUID.fromString("11111111-1111-4111-8111-111111111111");

    private UUID id = UUID.randomUUID();
    private long version = 1;
    private Kind kind = Kind.SCHOOL;
    private Work work = Work.CONSTRUCTION;
    private Stage stage = Stage.OPENED;
    private Optional<Cited<Quote>> stageQuote = Optional.empty();
    private Optional<Cited<ClaimPlace>> place = Optional.empty();
    private final List<Cited<ProjectName>> names = new ArrayList<>();
    private final List<Cited<Amount>> amounts = new ArrayList<>();
    private final List<Cited<ProjectDate>> dates = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private boolean verified = true;
    private Optional<Cited<Phase>> phase = Optional.empty();

    private SampleProject() {}

    public static SampleProject of(Kind kind) {
        var project = new SampleProject();
        project.kind = kind;
        return project;
    }

    public SampleProject id(UUID id) {
        this.id = id;
        return this;
    }

    /// Only a model has seen the opening.
    public SampleProject unverified() {
        verified = false;
        return this;
    }

    public SampleProject phase(int ordinal) {
        phase = Optional.of(new Cited<>(new Phase(ordinal, quote("that phase")), ARTICLE));
        return this;
    }

    public SampleProject version(long version) {
        this.version = version;
        return this;
    }

    public SampleProject work(Work work) {
        this.work = work;
        return this;
    }

    public SampleProject stage(Stage stage) {
        this.stage = stage;
        return this;
    }

    public SampleProject saying(UUID article, String words) {
        this.stageQuote = Optional.of(new Cited<>(quote(words), article));
        return this;
    }

    /// With the sentence in which it is said.
    public SampleProject saying(UUID article, String words, String sentence) {
        int start = 100 - sentence.indexOf(words);
        var whole = new QuotedSentence(start, start + sentence.length(), sentence);
        this.stageQuote = Optional.of(new Cited<>(quote(words).within(whole), article));
        return this;
    }

    public SampleProject named(Language language, String printed, String base) {
        names.add(new Cited<>(new ProjectName(printed, language, quote(printed)).withBase(base), ARTICLE));
        return this;
    }

    public SampleProject named(Language language, String name) {
        names.add(new Cited<>(new ProjectName(name, language, quote(name)), ARTICLE));
        return this;
    }

    public SampleProject in(PlaceName region, PlaceName district, PlaceName locality) {
        return inCountry("KZ", region, district, locality);
    }

    public SampleProject inCountry(String country, PlaceName region, PlaceName district, PlaceName locality) {
        var where = new ClaimPlace(
                country,
                Optional.ofNullable(region),
                Optional.ofNullable(district),
                Optional.ofNullable(locality),
                locality == null ? PlacePrecision.DISTRICT : PlacePrecision.LOCALITY,
                List.of(),
                Optional.empty());
        place = Optional.of(new Cited<>(where, ARTICLE));
        return this;
    }

    public SampleProject amount(Measure measure, String value, String unit, Approximation approximation, Scope scope) {
        var amount = new Amount(measure, new BigDecimal(value), unit, scope, approximation, quote(value));
        amounts.add(new Cited<>(amount, ARTICLE));
        return this;
    }

    public SampleProject amount(Measure measure, String value, String unit) {
        return amount(measure, value, unit, Approximation.EXACT, Scope.PROJECT);
    }

    public SampleProject promisedFor(UUID article, DatePrecision precision, String from, String to) {
        dates.add(new Cited<>(date(precision, from, to), article));
        return this;
    }

    public SampleProject openedOn(UUID article, DatePrecision precision, String from, String to) {
        dates.add(new Cited<>(
                new ProjectDate(
                        DateRole.OPENING,
                        Optional.of(LocalDate.parse(from)),
                        Optional.of(LocalDate.parse(to)),
                        precision,
                        DateBasis.TEXT,
                        quote("then")),
                article));
        return this;
    }

    public SampleProject source(UUID article, String outlet, String title, String url, Language language, String day) {
        sources.add(new Source(
                article,
                Optional.ofNullable(url),
                Optional.ofNullable(title),
                Optional.ofNullable(outlet),
                language,
                Optional.ofNullable(day).map(PublishedAt::new)));
        return this;
    }

    public ProjectState state() {
        return new ProjectState(
                id,
                version,
                kind,
                work,
                stage,
                stageQuote,
                names,
                place,
                amounts,
                dates,
                List.of(),
                Optional.empty(),
                sources,
                verified,
                phase);
    }

    public ProjectChanged changed() {
        return changed(true);
    }

    public ProjectChanged changed(boolean news) {
        return new ProjectChanged(state(), Optional.empty(), ARTICLE, List.of("stage"), news);
    }

    /// As one that may be another.
    public ProjectChanged maybe(UUID... others) {
        return new ProjectChanged(state(), Optional.empty(), ARTICLE, List.of("stage"), true, List.of(others));
    }

    public ProjectsMerged merged(UUID... others) {
        return new ProjectsMerged(state(), List.of(others), true);
    }

    public ProjectSplit split(UUID... into) {
        return new ProjectSplit(state(), List.of(into), true);
    }

    public static ProjectDate date(DatePrecision precision, String from, String to) {
        return new ProjectDate(
                DateRole.PLANNED_COMPLETION,
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                precision,
                DateBasis.TEXT,
                quote("to the holiday"));
    }

    public static PlaceName coded(String code) {
        return new PlaceName(Optional.of(code), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static PlaceName printed(String text) {
        return new PlaceName(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }

    public static Quote quote(String words) {
        return new Quote(100, 100 + words.length(), words);
    }
}
