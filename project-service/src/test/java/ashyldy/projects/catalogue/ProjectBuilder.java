package ashyldy.projects.catalogue;

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
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.PartyRole;
import ashyldy.events.Phase;
import ashyldy.events.PlaceName;
import ashyldy.events.PlacePrecision;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;
import ashyldy.events.PublishedAt;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Scope;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.events.Work;

/// Writes a project in a few lines; every value is quoted from the source that was named last.
public final class ProjectBuilder {

    private final UUID id;
    private final Kind kind;
    private final Stage stage;
    private Optional<Cited<Quote>> stageQuote = Optional.empty();
    private Optional<Cited<ClaimPlace>> place = Optional.empty();
    private final List<Cited<ProjectName>> names = new ArrayList<>();
    private final List<Cited<Amount>> amounts = new ArrayList<>();
    private final List<Cited<ProjectDate>> dates = new ArrayList<>();
    private final List<Cited<Party>> parties = new ArrayList<>();
    private Optional<Cited<Mentioned>> programme = Optional.empty();
    private Optional<Cited<Phase>> phase = Optional.empty();
    private final List<Source> sources = new ArrayList<>();

    private ProjectBuilder(int number, Kind kind, Stage stage) {
        this.id = id(number);
        this.kind = kind;
        this.stage = stage;
    }

    public static ProjectBuilder project(int number, Kind kind, Stage stage) {
        return new ProjectBuilder(number, kind, stage);
    }

    public static UUID id(int number) {
        return new UUID(0x11111111_2222_4333L, 0x8444_000000000000L + number);
    }

    public static Quote quote(String text) {
        return new Quote(10, 10 + text.length(), text);
    }

    public ProjectBuilder source(Language language, String outlet, String day, String title) {
        UUID article = UUID.nameUUIDFromBytes((outlet + title).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String url = "https://" + outlet + "/news/" + article.toString().substring(0, 8);
        return source(new Source(
                article,
                Optional.of(url),
                Optional.of(title),
                Optional.of(outlet),
                language,
                Optional.of(day).filter(text -> !text.isEmpty()).map(PublishedAt::new)));
    }

    public ProjectBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    public ProjectBuilder named(String name) {
        Source source = sources.getLast();
        names.add(cited(new ProjectName(name, source.language(), quote(name))));
        return this;
    }

    public ProjectBuilder named(String printed, String base) {
        Source source = sources.getLast();
        names.add(cited(new ProjectName(printed, source.language(), quote(printed)).withBase(base)));
        return this;
    }

    public ProjectBuilder stageSaid(String words) {
        stageQuote = Optional.of(cited(quote(words)));
        return this;
    }

    /// With the sentence in which it was said.
    public ProjectBuilder stageSaid(String words, String sentence) {
        int start = 10 - sentence.indexOf(words);
        var whole = new QuotedSentence(start, start + sentence.length(), sentence);
        stageQuote = Optional.of(cited(quote(words).within(whole)));
        return this;
    }

    public ProjectBuilder at(PlaceName region, PlaceName district, PlaceName locality) {
        PlacePrecision precision = locality != null
                ? PlacePrecision.LOCALITY
                : district != null ? PlacePrecision.DISTRICT : PlacePrecision.REGION;
        place = Optional.of(cited(new ClaimPlace(
                "KZ",
                Optional.ofNullable(region),
                Optional.ofNullable(district),
                Optional.ofNullable(locality),
                precision,
                List.of(),
                Optional.empty())));
        return this;
    }

    public static PlaceName placeName(String code, String kk, String ru, String en) {
        return new PlaceName(
                Optional.ofNullable(code), Optional.of(kk), Optional.of(ru), Optional.of(en), Optional.empty());
    }

    public ProjectBuilder amount(Measure measure, String value, String unit, String words) {
        return amount(measure, value, unit, Scope.PROJECT, Approximation.EXACT, words);
    }

    public ProjectBuilder amount(
            Measure measure, String value, String unit, Scope scope, Approximation approximation, String words) {
        amounts.add(cited(new Amount(measure, new BigDecimal(value), unit, scope, approximation, quote(words))));
        return this;
    }

    public ProjectBuilder date(DateRole role, String from, String to, DatePrecision precision, String words) {
        dates.add(cited(date(role, from, to, precision, DateBasis.TEXT, words)));
        return this;
    }

    public static ProjectDate date(
            DateRole role, String from, String to, DatePrecision precision, DateBasis basis, String words) {
        return new ProjectDate(
                role,
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                precision,
                basis,
                quote(words));
    }

    public ProjectBuilder party(PartyRole role, String name) {
        parties.add(cited(new Party(role, name, quote(name))));
        return this;
    }

    public ProjectBuilder programme(String name) {
        programme = Optional.of(cited(new Mentioned(name, quote(name))));
        return this;
    }

    public ProjectBuilder phase(int ordinal, String words) {
        phase = Optional.of(cited(new Phase(ordinal, quote(words))));
        return this;
    }

    public ProjectState build() {
        return new ProjectState(
                id,
                3,
                kind,
                Work.CONSTRUCTION,
                stage,
                stageQuote,
                names,
                place,
                amounts,
                dates,
                parties,
                programme,
                sources,
                true,
                phase);
    }

    public <T> Cited<T> cited(T value) {
        return new Cited<>(value, sources.getLast().article());
    }
}
