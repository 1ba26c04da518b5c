package ashyldy.projects.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Approximation;
import ashyldy.events.Cited;
import ashyldy.events.ClaimPlace;
import ashyldy.events.CountedPromise;
import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.PartyRole;
import ashyldy.events.PlaceName;
import ashyldy.events.PlacePrecision;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.events.PromiseTurn;
import ashyldy.events.PublishedAt;
import ashyldy.events.Scope;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.events.Turn;
import ashyldy.events.Work;

import static ashyldy.projects.catalogue.ProjectBuilder.date;
import static ashyldy.projects.catalogue.ProjectBuilder.id;
import static ashyldy.projects.catalogue.ProjectBuilder.placeName;
import static ashyldy.projects.catalogue.ProjectBuilder.project;
import static ashyldy.projects.catalogue.ProjectBuilder.quote;

/// A small registry of invented projects in which everything occurs that a page or an answer can show.
public final class SampleRegistry {

    public static final PlaceName ALMATY_REGION =
            placeName("19", "Алматы облысы", "Алматинская область", "Almaty Region");
    public static final PlaceName TALGAR = placeName("1962", "Талғар ауданы", "Талгарский район", "Talgar District");
    public static final PlaceName KARASAI =
            placeName("1952", "Қарасай ауданы", "Карасайский район", "Karasai District");
    public static final PlaceName VILLAGE = placeName("1962-tonkeris", "Төңкеріс", "Тонкерис", "Tonkeris");
    public static final PlaceName MANGYSTAU =
            placeName("47", "Маңғыстау облысы", "Мангистауская область", "Mangystau Region");

    public static final ProjectState SCHOOL = project(1, Kind.SCHOOL, Stage.OPENED)
            .source(Language.RU, "vesti-stepi.example", "2025-09-02", "Новая школа приняла первых учеников")
            .named("школа имени Бауыржана Момышулы")
            .stageSaid("1 сентября школа распахнула двери")
            .at(ALMATY_REGION, TALGAR, VILLAGE)
            .amount(Measure.CAPACITY, "600", "places", "рассчитана на 600 мест")
            .amount(Measure.COST, "5324000000", "KZT", "обошлась в 5,324 млрд тенге")
            .amount(Measure.AREA, "8800", "m2", "площадью 8,8 тыс. кв. метров")
            .date(DateRole.START, "2023-01-01", "2023-12-31", DatePrecision.YEAR, "строить начали в 2023 году")
            .date(DateRole.OPENING, "2025-09-01", "2025-09-01", DatePrecision.DAY, "1 сентября школа распахнула двери")
            .party(PartyRole.CONTRACTOR, "ТОО «Құрылыс-Сервис»")
            .programme("Школы нового времени")
            .build();

    public static final ProjectState YOUTH_CENTRE = project(2, Kind.YOUTH_CENTRE, Stage.OPENED)
            .source(Language.RU, "vesti-stepi.example", "2025-08-30", "Что построят до конца года")
            .named("ресурсного центра для молодёжи", "ресурсный центр для молодёжи")
            .source(Language.KK, "dala-habar.example", "2025-12-13", "Жастар орталығы есігін ашты")
            .named("жастар ресурстық орталығы")
            .stageSaid(
                    "екі қабатты орталық пайдалануға берілді",
                    "Бүгін екі қабатты орталық пайдалануға берілді, – деді әкім.")
            .at(ALMATY_REGION, KARASAI, null)
            .amount(Measure.STOREYS, "2", "storeys", "екі қабатты орталық")
            .build();

    public static final ProjectState PLANT = project(3, Kind.DESALINATION, Stage.UNDER_CONSTRUCTION)
            .source(Language.EN, "caspian-post.example", "2025-05-12", "Desalination plant takes shape on the coast")
            .named("Aktau North desalination plant")
            .stageSaid("builders have finished the foundations")
            .amount(Measure.CAPACITY, "40000", "m3_per_day", "40 thousand cubic metres of water a day")
            .amount(Measure.CAPACITY, "20000", "m3_per_day", Scope.BEFORE, Approximation.EXACT, "up from 20 thousand")
            .amount(Measure.COST, "750000000", "USD", Scope.PROJECT, Approximation.ABOUT, "some 750 million dollars")
            .at(MANGYSTAU, null, null)
            .source(Language.RU, "more-news.example", "", "Опреснитель сдадут в следующем году")
            .date(
                    DateRole.PLANNED_COMPLETION,
                    "2026-07-01",
                    "2026-12-31",
                    DatePrecision.HALF,
                    "во втором полугодии 2026 года")
            .build();

    public static final ProjectState PARK = project(4, Kind.PARK, Stage.PLANNED)
            .source(Language.RU, "vesti-stepi.example", "2025-08-30", "Что построят до конца года")
            .stageSaid("парк сдадут к концу года")
            .at(ALMATY_REGION, KARASAI, null)
            .date(DateRole.PLANNED_COMPLETION, "2025-01-01", "2025-12-31", DatePrecision.YEAR, "к концу года")
            .build();

    public static final ProjectState HOSTILE = project(5, Kind.ROAD, Stage.UNDER_CONSTRUCTION)
            .source(new Source(
                    UUID.nameUUIDFromBytes(new byte[] {5}),
                    Optional.of("javascript:alert(1)"),
                    Optional.of("<img src=x onerror=alert(2)>"),
                    Optional.of("evil.example\"><script>"),
                    Language.RU,
                    Optional.of(new PublishedAt("2025-06-01"))))
            .named("<script>alert('дорога')</script>")
            .stageSaid("</blockquote><script>alert(3)</script>")
            .at(MANGYSTAU, null, null)
            .build();

    private static final Source COUNTING = new Source(
            UUID.nameUUIDFromBytes(new byte[] {6}),
            Optional.of("https://caspian-post.example/news/schools"),
            Optional.of("Schools for a growing region"),
            Optional.of("caspian-post.example"),
            Language.EN,
            Optional.of(new PublishedAt("2025-03-03")));

    private static String filled = "";

    private SampleRegistry() {}

    /// Anew where anything has changed since.
    public static void fill(RegistryShelf shelf) {
        if (!shelf.print().equals(filled)) {
            fillAnew(shelf);
            filled = shelf.print();
        }
    }

    private static void fillAnew(RegistryShelf shelf) {
        shelf.clear();
        Instant first = Instant.parse("2025-12-14T08:00:00Z");
        shelf.put(SCHOOL, "2025-09-01", "2025-09-02", first);
        shelf.put(YOUTH_CENTRE, "2025-12-13", "2025-12-13", first.plusSeconds(60));
        shelf.put(PLANT, null, "2025-05-12", first.plusSeconds(120));
        shelf.put(PARK, null, "2025-08-30", first.plusSeconds(180));
        shelf.put(HOSTILE, null, "2025-06-01", first.plusSeconds(240));
        histories(shelf);
        promises(shelf);
        conflicts(shelf);
        judgements(shelf);
        shelf.counted(schools(), "47", 2026);
        shelf.remember();
    }

    private static void histories(RegistryShelf shelf) {
        UUID article = SCHOOL.sources().getFirst().article();
        shelf.reached(
                SCHOOL,
                1,
                Stage.UNDER_CONSTRUCTION,
                "2023-01-01",
                "2023-12-31",
                article,
                quote("строить начали в 2023 году"));
        shelf.reached(
                SCHOOL,
                2,
                Stage.OPENED,
                "2025-09-01",
                "2025-09-01",
                article,
                quote("1 сентября школа распахнула двери"));
        UUID opening = YOUTH_CENTRE.sources().getLast().article();
        shelf.reached(
                YOUTH_CENTRE, 1, Stage.OPENED, null, null, opening, quote("екі қабатты орталық пайдалануға берілді"));
    }

    private static void promises(RegistryShelf shelf) {
        shelf.promised(YOUTH_CENTRE, promise(1, YOUTH_CENTRE, PromiseState.KEPT, "2025-12-31", "2025-12-13", -18));
        shelf.promised(PARK, moved(2, PARK));
        shelf.promised(PLANT, promise(3, PLANT, PromiseState.OPEN, "2026-12-31", null, null));
        shelf.promised(HOSTILE, promise(4, HOSTILE, PromiseState.OPEN, null, null, null));
    }

    private static void conflicts(RegistryShelf shelf) {
        var shown = SCHOOL.amounts().getFirst().value();
        var other = new ashyldy.events.Amount(
                Measure.CAPACITY,
                java.math.BigDecimal.valueOf(640),
                "places",
                Scope.PROJECT,
                Approximation.EXACT,
                quote("640 орындық мектеп"));
        UUID article = SCHOOL.sources().getFirst().article();
        shelf.fact(SCHOOL, "amount.capacity.places.project", other, article, other.quote(), false);
        shelf.fact(SCHOOL, "amount.capacity.places.project", shown, article, shown.quote(), true);
        var area = SCHOOL.amounts().get(2).value();
        shelf.fact(SCHOOL, "amount.area.m2.project", area, article, area.quote(), true);
    }

    private static void judgements(RegistryShelf shelf) {
        UUID promise = YOUTH_CENTRE.sources().getFirst().article();
        UUID opening = YOUTH_CENTRE.sources().getLast().article();
        shelf.sighted(id(101), promise, YOUTH_CENTRE.id());
        shelf.sighted(id(102), opening, YOUTH_CENTRE.id());
        shelf.sighted(id(103), promise, PARK.id());
        String same = "[{\"feature\": \"place\", \"weight\": 0.3, \"veto\": false, \"because\": \"both in Karasai"
                + " District\"}]";
        String kinds =
                "[{\"feature\": \"kind\", \"weight\": -1, \"veto\": true, \"because\": \"a park is no youth centre\"}]";
        shelf.judged(id(101), id(102), "same_as", 0.8, same);
        shelf.judged(id(102), id(103), "new", -1, kinds);
        shelf.merged(id(201), YOUTH_CENTRE.id());
    }

    /// One more for the school.
    public static Promise promise() {
        return promise(9, SCHOOL, PromiseState.OPEN, "2027-12-31", null, null);
    }

    private static Promise promise(
            int number, ProjectState project, PromiseState state, String due, String kept, Integer late) {
        UUID article = project.sources().getFirst().article();
        String from = due == null ? null : due.substring(0, 4) + "-01-01";
        var date = date(
                DateRole.PLANNED_COMPLETION,
                from,
                due,
                due == null ? DatePrecision.OPEN : DatePrecision.YEAR,
                due == null ? DateBasis.TEXT : DateBasis.PUBLICATION,
                "обещают открыть до конца года");
        return new Promise(
                id(300 + number),
                state,
                new Cited<>(date, article),
                Optional.of(new Cited<>(new Mentioned("аким района", quote("аким района")), article)),
                Optional.of(LocalDate.parse("2025-08-30")),
                Optional.ofNullable(kept).map(LocalDate::parse),
                Optional.ofNullable(late));
    }

    /// Said by two papers, and one of the twenty-two is known by name.
    private static CountedPromise schools() {
        var place = new ClaimPlace(
                "KZ",
                Optional.of(MANGYSTAU),
                Optional.empty(),
                Optional.empty(),
                PlacePrecision.REGION,
                List.of(),
                Optional.empty());
        var article = COUNTING.article();
        return new CountedPromise(
                id(401),
                2,
                Kind.SCHOOL,
                Work.CONSTRUCTION,
                22,
                Optional.of(new Cited<>(place, article)),
                Optional.of(LocalDate.parse("2026-01-01")),
                Optional.of(LocalDate.parse("2026-12-31")),
                List.of(new Cited<>(new Mentioned("аким области", quote("аким области")), article)),
                List.of(new Cited<>(quote("22 schools"), article)),
                List.of(COUNTING),
                List.of(SCHOOL.id()));
    }

    /// Promised for September, moved to December, and overdue since.
    private static Promise moved(int number, ProjectState project) {
        UUID article = project.sources().getFirst().article();
        var first = month("2025-09-01", "2025-09-30", "в сентябре", article);
        var now = month("2025-12-01", "2025-12-31", "в декабре", article);
        var speaker = Optional.of(new Cited<>(new Mentioned("аким района", quote("аким района")), article));
        return new Promise(
                id(300 + number),
                PromiseState.OVERDUE,
                now,
                speaker,
                Optional.of(LocalDate.parse("2025-03-20")),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        turn(Turn.MADE, "2025-03-20", Optional.of(first), speaker, null),
                        turn(Turn.RESCHEDULED, "2025-08-30", Optional.of(now), Optional.empty(), 62),
                        turn(Turn.OVERDUE, "2026-01-01", Optional.empty(), Optional.empty(), null)),
                Optional.of(62),
                Optional.empty());
    }

    private static Cited<ProjectDate> month(String from, String to, String words, UUID article) {
        return new Cited<>(
                date(DateRole.PLANNED_COMPLETION, from, to, DatePrecision.MONTH, DateBasis.TEXT, words), article);
    }

    private static PromiseTurn turn(
            Turn turn, String on, Optional<Cited<ProjectDate>> due, Optional<Cited<Mentioned>> speaker, Integer slip) {
        return new PromiseTurn(
                turn, Optional.of(LocalDate.parse(on)), due, Optional.empty(), speaker, Optional.ofNullable(slip));
    }
}
