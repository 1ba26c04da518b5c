package ashyldy.notify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Approximation;
import ashyldy.events.Cited;
import ashyldy.events.DatePrecision;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectEvent;
import ashyldy.events.Promise;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseState;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.events.Turn;
import ashyldy.events.Work;

import static ashyldy.notify.SampleProject.coded;
import static ashyldy.notify.SampleProject.printed;

/// One invented change for each way in which an alert can read.
public final class SampleChanges {
    private static final UUID OPENED = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID PROMISED = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final UUID PROJECT = UUID.fromString("44444444-4444-4444-8444-444444444444");

    public static final Map<String, Map.Entry<EventType, ProjectEvent>> ALL = Map.ofEntries(
            sample("opened-school", EventType.PROJECT_OPENED, school().changed()),
            sample("opened-without-anything", EventType.PROJECT_OPENED, bare()),
            sample("opened-hostile", EventType.PROJECT_OPENED, hostile()),
            sample("opened-from-right-to-left", EventType.PROJECT_OPENED, fromRightToLeft()),
            sample("opened-late", EventType.PROJECT_OPENED, late()),
            sample("opened-told-late", EventType.PROJECT_OPENED, toldLate()),
            sample("opened-maybe-known", EventType.PROJECT_OPENED, school().maybe(PROMISED, OPENED)),
            sample(
                    "changed-unverified",
                    EventType.PROJECT_CHANGED,
                    school().unverified().changed()),
            sample("stage-opened-plant", EventType.PROJECT_STAGE_OPENED, plant()),
            sample("started-bridge", EventType.PROJECT_STARTED, bridge()),
            sample("promise-made-open", EventType.PROMISE_MADE, madeWithoutYear()),
            sample("promise-kept-early", EventType.PROMISE_KEPT, kept(PromiseState.KEPT, -12)),
            sample("promise-kept-on-time", EventType.PROMISE_KEPT, kept(PromiseState.KEPT, 0)),
            sample("promise-kept-late", EventType.PROMISE_KEPT, kept(PromiseState.KEPT_LATE, 21)),
            sample("promise-rescheduled", EventType.PROMISE_RESCHEDULED, rescheduled()),
            sample("promise-moved", EventType.PROMISE_RESCHEDULED, moved()));

    private SampleChanges() {}

    private static Map.Entry<String, Map.Entry<EventType, ProjectEvent>> sample(
            String name, EventType type, ProjectEvent event) {
        return Map.entry(name, Map.entry(type, event));
    }

    private static SampleProject school() {
        return SampleProject.of(Kind.SCHOOL)
                .id(PROJECT)
                .named(Language.RU, "школа в Жанаконысе")
                .named(Language.KK, "Жаңақоныс мектебі")
                .in(coded("19"), coded("1962"), printed("Жаңақоныс"))
                .saying(OPENED, "жаңа мектеп есігін айқара ашты")
                .amount(Measure.CAPACITY, "600", "places")
                .amount(Measure.CAPACITY, "40", "places", Approximation.EXACT, Scope.COMPONENT)
                .amount(Measure.AREA, "12450.5", "m2", Approximation.ABOUT, Scope.PROJECT)
                .amount(Measure.STOREYS, "3", "storeys")
                .amount(Measure.COST, "5324000000", "KZT")
                .promisedFor(PROMISED, DatePrecision.YEAR, "2025-01-01", "2025-12-31")
                .source(PROMISED, "habar.example", "План на год", "https://habar.example/1", Language.RU, "2024-12-12")
                .source(
                        OPENED,
                        "janalyq.example",
                        "Ауыл балалары жаңа мектепке барды",
                        "https://janalyq.example/2?a=1&b=2",
                        Language.KK,
                        "2025-09-01");
    }

    private static ProjectEvent bare() {
        return SampleProject.of(Kind.OTHER).id(PROJECT).changed();
    }

    private static ProjectEvent hostile() {
        return SampleProject.of(Kind.CULTURE)
                .id(PROJECT)
                .work(Work.REHABILITATION)
                .named(Language.EN, "<script>alert(1)</script> \u202epalace")
                .in(null, null, printed("<b>Here</b>"))
                .saying(OPENED, "opened & <i>reopened</i>\n\u0000again")
                .amount(Measure.COUNT, "7", "glass_domes")
                .source(OPENED, "evil.example", "\"><img onerror=x>", "javascript:alert(1)", Language.EN, null)
                .changed();
    }

    private static ProjectEvent fromRightToLeft() {
        String sentence = "أعلن الوزير: افتتحت المدرسة 7 (A) اليوم.";
        return SampleProject.of(Kind.SCHOOL)
                .id(PROJECT)
                .named(Language.EN, "مدرسة (7) A")
                .in(coded("75"), null, printed("حي 5"))
                .saying(OPENED, "افتتحت المدرسة", sentence)
                .source(OPENED, "news.example", "افتتاح A", "https://news.example/9", Language.EN, "2025-09-01")
                .changed();
    }

    /// Read today in an article of today, and long past.
    private static ProjectEvent late() {
        return SampleProject.of(Kind.HOSPITAL)
                .id(PROJECT)
                .in(coded("75"), null, null)
                .saying(OPENED, "opened last spring")
                .openedOn(OPENED, DatePrecision.QUARTER, "2025-04-01", "2025-06-30")
                .source(
                        OPENED,
                        "news.example",
                        "A year in figures",
                        "https://news.example/5",
                        Language.EN,
                        "2025-09-04")
                .changed();
    }

    /// In an article of three weeks ago, which says only the year.
    private static ProjectEvent toldLate() {
        return SampleProject.of(Kind.KINDERGARTEN)
                .id(PROJECT)
                .named(Language.RU, "детского сада «Балапан»", "детский сад «Балапан»")
                .in(coded("75"), null, null)
                .saying(OPENED, "открылся в этом году")
                .openedOn(OPENED, DatePrecision.YEAR, "2025-01-01", "2025-12-31")
                .source(OPENED, "habar.example", "Новости", "https://habar.example/6", Language.RU, "2025-08-15")
                .changed();
    }

    private static ProjectEvent plant() {
        return SampleProject.of(Kind.RENEWABLE)
                .id(PROJECT)
                .stage(Stage.STAGE_OPENED)
                .in(coded("23"), null, null)
                .saying(OPENED, "the first line went into operation")
                .amount(Measure.POWER, "4.8", "MW", Approximation.AT_LEAST, Scope.PROJECT)
                .amount(Measure.JOBS, "1", "jobs")
                .amount(Measure.COST, "950000", "USD", Approximation.AT_MOST, Scope.PROJECT)
                .source(OPENED, "news.example", null, "https://news.example/3", Language.EN, "2026-02-03")
                .changed();
    }

    private static ProjectEvent bridge() {
        return SampleProject.of(Kind.BRIDGE)
                .id(PROJECT)
                .work(Work.REPLACEMENT)
                .stage(Stage.UNDER_CONSTRUCTION)
                .in(coded("75"), null, null)
                .named(Language.RU, "Каргалинского моста", "Каргалинский мост")
                .saying(
                        OPENED,
                        "строители приступили к работам",
                        "В субботу строители приступили к работам, движение перекрыто.")
                .amount(Measure.LENGTH, "1.2", "km")
                .amount(Measure.COST, "820000000", "KZT")
                .promisedFor(OPENED, DatePrecision.QUARTER, "2026-10-01", "2026-12-31")
                .source(OPENED, "habar.example", "Мост обновят", "https://habar.example/4", Language.RU, "2026-03-01")
                .changed();
    }

    private static ProjectEvent kept(PromiseState state, int daysLate) {
        var promise = new Promise(
                PROMISED,
                state,
                new Cited<>(SampleProject.date(DatePrecision.DAY, "2025-09-01", "2025-09-01"), PROMISED),
                Optional.of(new Cited<>(new Mentioned("А. Үлгі", SampleProject.quote("А. Үлгі")), PROMISED)),
                Optional.of(LocalDate.parse("2024-12-12")),
                Optional.of(LocalDate.parse("2025-09-01").plusDays(daysLate)),
                Optional.of(daysLate));
        return new PromiseChanged(school().state(), promise, true);
    }

    private static ProjectEvent madeWithoutYear() {
        var promise = new Promise(
                PROMISED,
                PromiseState.OPEN,
                new Cited<>(SampleProject.date(DatePrecision.OPEN, null, null), PROMISED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var project = SampleProject.of(Kind.PARK)
                .id(PROJECT)
                .stage(Stage.PLANNED)
                .in(coded("71"), null, null)
                .source(PROMISED, "news.example", "A park", "https://news.example/7", Language.EN, null);
        return new PromiseChanged(project.state(), promise, true);
    }

    /// The event carries the promise that is replaced; the project carries the new date.
    private static ProjectEvent rescheduled() {
        var promise = new Promise(
                PROMISED,
                PromiseState.RESCHEDULED,
                new Cited<>(SampleProject.date(DatePrecision.YEAR, "2025-01-01", "2025-12-31"), PROMISED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var project = school().stage(Stage.UNDER_CONSTRUCTION)
                .promisedFor(OPENED, DatePrecision.HALF, "2026-01-01", "2026-06-30");
        return new PromiseChanged(project.state(), promise, true);
    }

    /// The promise goes on with its new date, and its history has both.
    private static ProjectEvent moved() {
        var before = new Cited<>(SampleProject.date(DatePrecision.YEAR, "2025-01-01", "2025-12-31"), PROMISED);
        var now = new Cited<>(SampleProject.date(DatePrecision.YEAR, "2027-01-01", "2027-12-31"), OPENED);
        var promise = new Promise(
                PROMISED,
                PromiseState.OPEN,
                now,
                Optional.empty(),
                Optional.of(LocalDate.parse("2024-12-12")),
                Optional.empty(),
                Optional.empty(),
                List.of(turn(Turn.MADE, before, null), turn(Turn.RESCHEDULED, now, 366)),
                Optional.of(366),
                Optional.empty());
        return new PromiseChanged(school().stage(Stage.UNDER_CONSTRUCTION).state(), promise, true);
    }

    private static PromiseTurn turn(Turn turn, Cited<ProjectDate> due, Integer slip) {
        return new PromiseTurn(
                turn,
                Optional.empty(),
                Optional.of(due),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(slip));
    }
}
