package ashyldy.projects.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import ashyldy.events.Stage;
import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.catalogue.Stats;

/// What the first page shows: the latest of everything, and the registry in figures.
final class Overview {

    private static final int CARDS = 6;
    private static final Set<Stage> IN_USE = Set.of(Stage.OPENED, Stage.STAGE_OPENED);
    private static final Set<Stage> UNDER_WAY = Set.of(Stage.UNDER_CONSTRUCTION);

    private final Catalogue catalogue;
    private final Reader reader;
    private final Cards cards;

    Overview(Catalogue catalogue, Reader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.cards = new Cards(reader);
    }

    HomeView view() {
        Stats stats = catalogue.stats();
        List<Card> promised = catalogue.promisesAround(reader.today(), CARDS).stream()
                .map(cards::of)
                .toList();
        return new HomeView(
                counters(stats),
                cards.of(catalogue.latest(IN_USE, CARDS)),
                cards.of(catalogue.latest(UNDER_WAY, CARDS)),
                promised,
                stats.projects() == 0);
    }

    private List<Counter> counters(Stats stats) {
        return List.of(
                counter(
                        "stats.opened",
                        stats.stage("opened") + stats.stage("stage_opened"),
                        "/?stage=opened,stage_opened"),
                counter("stats.underway", stats.stage("under_construction"), "/?stage=under_construction"),
                counter("stats.planned", stats.stage("planned"), "/?stage=planned"),
                counter("stats.promises", stats.promise("open"), "/promises?state=open"),
                counter("stats.overdue", stats.promise("overdue"), "/promises?state=overdue"));
    }

    private Counter counter(String label, long number, String link) {
        var wording = reader.wording();
        String counted =
                wording.words().counted(label, BigDecimal.valueOf(number)).orElseThrow();
        return new Counter(wording.figures().number(number), counted, link);
    }
}
