package ashyldy.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.ArticleRead;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Articles of one transaction are settled as if each had one of its own.
class ReadTogetherTest {
    private static final Optional<String> DAY = Optional.of("2026-01-20");
    private static final String SCHOOL = "; in Tonkeris, Talgar District, Almaty Region";

    @Test
    void anOlderRevisionIsRefusedAlsoWhereARegionWasHeldLate() {
        var desk = new Desk();
        desk.read(Articles.article("school", DAY, 2, "school opened" + SCHOOL));
        desk.read(Articles.article("plant", DAY, 1, "factory planned; in Mangystau Region; called KazAzot Prime"));
        var before = desk.registry();

        desk.read(List.of(
                Articles.article("rumour", DAY, 1, "factory planned; called KazAzot Prime"),
                Articles.article("school", DAY, 1, "school planned" + SCHOOL)));

        assertEquals(2, desk.projects.now.size());
        assertEquals(
                before.lines().filter(line -> line.contains("school")).toList(),
                desk.registry().lines().filter(line -> line.contains("school")).toList());
    }

    @Test
    void twoRevisionsOfOneArticleLeaveTheNewer() {
        var desk = new Desk();

        desk.read(List.of(
                Articles.article("school", DAY, 1, "school planned" + SCHOOL),
                Articles.article("school", DAY, 3, "school opened" + SCHOOL),
                Articles.article("school", DAY, 2, "school under_construction" + SCHOOL)));

        assertEquals(
                List.of("opened"),
                desk.projects.now.values().stream()
                        .map(project -> project.state().stage().code())
                        .toList());
    }

    @Test
    void manyReportsOfOneCityAreSettledAsOneByOne() {
        var articles = new ArrayList<ArticleRead>();
        for (int i = 0; i < 60; i++) {
            articles.add(Articles.article(
                    "outlet-" + i, DAY, 1, "school opened; in Almaty; called No. %d".formatted(i / 2 + 1)));
        }
        var oneByOne = new Desk();
        articles.forEach(oneByOne::read);
        var together = new Desk();

        together.read(articles);

        assertEquals(oneByOne.registry(), together.registry());
    }
}
