package ashyldy.projects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.ArticleRead;
import ashyldy.events.EventType;
import ashyldy.events.JudgementKind;
import ashyldy.events.ProjectState;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What people say comes ahead of all evidence, whatever the papers print, and can be taken back.
class JudgementsTest {
    private static final ArticleRead WINTER = Articles.article(
            "winter", "2026-01-10", "school opened; in Talgar District, Almaty Region; capacity 600 places");
    private static final ArticleRead SPRING = Articles.article(
            "spring", "2026-04-20", "school opened; in Talgar District, Almaty Region; capacity 600 places");
    private static final ArticleRead BRIDGE =
            Articles.article("bridge", "2026-01-12", "bridge opened; in Kainar, Abai Region; cost 900 KZT");
    private static final ArticleRead PAPER = Articles.article(
            "paper", "2026-01-10", "school opened; in Tonkeris, Talgar District, Almaty Region; called школа № 5");
    private static final ArticleRead OTHER_PAPER = Articles.article(
            "other paper",
            "2026-01-11",
            "school opened; in Tonkeris, Talgar District, Almaty Region; called школа № 5");

    private final Desk desk = new Desk();
    private final Replica replica = new Replica();

    @Test
    void whatNoPaperTellsApartAPersonJoins() {
        read(WINTER, SPRING);
        assertEquals(2, projects());

        desk.judge(JudgementKind.SAME, List.of(WINTER), List.of(SPRING));

        assertEquals(1, projects());
        compare();
    }

    @Test
    void evenWhatHasNothingInCommonIsOneWhereAPersonSaysSo() {
        read(WINTER, BRIDGE);

        desk.judge(JudgementKind.SAME, List.of(WINTER), List.of(BRIDGE));

        assertEquals(1, projects());
        compare();
    }

    @Test
    void whatThePapersTakeForOneAPersonParts() {
        read(PAPER, OTHER_PAPER);
        assertEquals(1, projects());

        desk.judge(JudgementKind.NOT_THE_SAME, List.of(PAPER), List.of(OTHER_PAPER));

        assertEquals(2, projects());
        assertEquals(0, desk.sightings.questions());
        compare();
    }

    @Test
    void aPartIsAProjectOfItsOwn() {
        read(PAPER, OTHER_PAPER);

        desk.judge(JudgementKind.PART_OF, List.of(PAPER), List.of(OTHER_PAPER));

        assertEquals(2, projects());
    }

    @Test
    void whatIsOneWithTheSameIsOne() {
        read(WINTER, SPRING, BRIDGE);

        desk.judge(JudgementKind.SAME, List.of(WINTER), List.of(SPRING));
        desk.judge(JudgementKind.SAME, List.of(SPRING), List.of(BRIDGE));

        assertEquals(1, projects());
    }

    @Test
    void takenBackItIsAsIfNobodyHadSaidIt() {
        read(WINTER, SPRING, PAPER, OTHER_PAPER, BRIDGE);
        var before = desk.registry();
        var said = List.of(
                desk.judge(JudgementKind.SAME, List.of(WINTER), List.of(SPRING)),
                desk.judge(JudgementKind.NOT_THE_SAME, List.of(PAPER), List.of(OTHER_PAPER)),
                desk.correct(BRIDGE, "amount.cost.kzt.project", "700"),
                desk.correct(PAPER, "stage", "under_construction"));
        assertNotEquals(before, desk.registry());
        compare();

        said.reversed().forEach(judgement -> {
            desk.undo(judgement);
            compare();
        });

        assertEquals(before, desk.registry());
        assertTrue(replica.judgements.values().stream().noneMatch(judgement -> judgement.stands()));
    }

    @Test
    void aJudgementOutlivesTheRevisionThatSaysTheSameInOtherWords() {
        read(PAPER, OTHER_PAPER);
        desk.judge(JudgementKind.NOT_THE_SAME, List.of(PAPER), List.of(OTHER_PAPER));

        desk.read(revised(
                PAPER,
                2,
                "school opened; in Tonkeris, Talgar District, Almaty Region; called школа № 5; capacity 900 places"));

        assertEquals(2, projects());
        compare();
    }

    @Test
    void aClaimThatVanishesTakesItsJudgementToSleepAndWakesItAgain() {
        read(WINTER, SPRING);
        desk.judge(JudgementKind.SAME, List.of(WINTER), List.of(SPRING));

        desk.read(revised(SPRING, 2));
        assertEquals(1, projects());
        compare();
        desk.read(revised(SPRING, 3, "school opened; in Talgar District, Almaty Region; capacity 600 places; phase 1"));

        assertEquals(1, projects());
        assertEquals(2, only().sources().size());
        compare();
    }

    @Test
    void theOrderInWhichThingsAreReadAndSaidChangesNothing() {
        var articles = new ArrayList<>(List.of(WINTER, SPRING, BRIDGE, PAPER, OTHER_PAPER));
        var registries = new HashSet<String>();
        for (int seed = 0; seed < 60; seed++) {
            Collections.shuffle(articles, new Random(seed));
            registries.add(registryOf(articles, new Random(seed)));
        }

        assertEquals(1, registries.size());
    }

    @Test
    void aCorrectedFigureWinsOverAnyNumberOfPapersAndIsSaidByAPerson() {
        read(WINTER);
        desk.correct(WINTER, "amount.capacity.places.project", "450");

        read(Articles.article(
                "echo", "2026-01-11", "school opened; in Talgar District, Almaty Region; capacity 600 places"));

        var capacity = only().amounts().getFirst();
        assertEquals("450", capacity.value().value().toPlainString());
        assertEquals("450", capacity.value().quote().text());
        assertEquals(
                List.of(Optional.of("A. Reviewer")),
                only().sources().stream()
                        .filter(source -> source.article().equals(capacity.article()))
                        .map(Source::by)
                        .toList());
        compare();
    }

    @Test
    void aStageThatIsSetRightReachesThoseWhoWereToldAndNoPaperOfBeforeUndoesIt() {
        read(PAPER);
        desk.events.clear();

        desk.correct(PAPER, "stage", "under_construction");
        assertEquals(List.of(EventType.PROJECT_CORRECTED), desk.news());
        read(OTHER_PAPER);
        assertEquals(Stage.UNDER_CONSTRUCTION, only().stage());
        desk.waitUntil("2026-03-01");
        read(Articles.article(
                "later", "2026-02-20", "school opened; in Tonkeris, Talgar District, Almaty Region; called школа № 5"));

        assertEquals(Stage.OPENED, only().stage());
    }

    @Test
    void aPromiseThatIsSetRightIsForThatDayAndMayMoveLater() {
        var plan = Articles.article("plan", "2025-09-01", "park planned; in Kainar, Abai Region; due 2025-12");
        read(plan);

        desk.correct(plan, "date.planned_completion", "2026-12");

        assertEquals(List.of("open 2026-12-01/2026-12-31"), promises());
        compare();
    }

    @Test
    void nothingThatIsJudgedIsNewsButWhatIsSetRight() {
        read(WINTER, SPRING, PAPER, OTHER_PAPER);
        desk.events.clear();

        var same = desk.judge(JudgementKind.SAME, List.of(WINTER), List.of(SPRING));
        desk.judge(JudgementKind.SPLIT, List.of(PAPER), List.of(OTHER_PAPER));
        desk.undo(same);

        assertEquals(List.of(), desk.news());
        assertEquals(
                3,
                desk.events.stream()
                        .filter(event ->
                                event.type() == EventType.JUDGEMENT_MADE || event.type() == EventType.JUDGEMENT_UNDONE)
                        .count());
    }

    private static String registryOf(List<ArticleRead> articles, Random random) {
        var desk = new Desk();
        var read = new ArrayList<UUID>();
        var waiting = new ArrayList<>(List.of(List.of(WINTER, SPRING), List.of(PAPER, OTHER_PAPER)));
        for (var article : articles) {
            desk.read(article);
            read.add(article.id());
            waiting.removeIf(pair -> random.nextBoolean() && judge(desk, pair, read));
        }
        waiting.forEach(pair -> judge(desk, pair, read));
        return desk.registry();
    }

    private static boolean judge(Desk desk, List<ArticleRead> pair, List<UUID> read) {
        if (!pair.stream().map(ArticleRead::id).allMatch(read::contains)) {
            return false;
        }
        desk.judge(
                pair.contains(WINTER) ? JudgementKind.SAME : JudgementKind.NOT_THE_SAME,
                List.of(pair.getFirst()),
                List.of(pair.getLast()));
        return true;
    }

    private void read(ArticleRead... articles) {
        List.of(articles).forEach(desk::read);
    }

    private static ArticleRead revised(ArticleRead article, int revision, String... claims) {
        return Articles.article(
                article.title().orElseThrow(),
                article.publishedAt().map(at -> at.day().toString()),
                revision,
                claims);
    }

    private int projects() {
        return desk.projects.now.size();
    }

    private ProjectState only() {
        assertEquals(1, projects());
        return desk.projects.now.values().iterator().next().state();
    }

    private List<String> promises() {
        return desk.projects.now.values().stream()
                .flatMap(project -> project.promises().stream())
                .map(promise -> "%s %s/%s"
                        .formatted(
                                promise.state().code(),
                                promise.due().value().from().orElseThrow(),
                                promise.due().value().to().orElseThrow()))
                .toList();
    }

    /// Who has heard every event knows all of this.
    private void compare() {
        replica.hear(desk.events);
        assertEquals(
                desk.projects.now.values().stream()
                        .collect(Collectors.toMap(project -> project.state().id(), project -> project.state())),
                replica.projects);
        assertEquals(
                List.copyOf(desk.judgements.all.values()),
                desk.judgements.all.keySet().stream()
                        .map(replica.judgements::get)
                        .toList());
    }
}
