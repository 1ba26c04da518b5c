package ashyldy.projects;

import java.util.List;

import ashyldy.events.ArticleRead;
import ashyldy.events.Stage;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What an article said counts no more once the article is withdrawn, and nobody is told of it as of news.
class WithdrawnArticleTest {
    private static final String SCHOOL = "in Tonkeris, Talgar District, Almaty Region";

    private final Desk desk = new Desk();
    private final ArticleRead plan = Articles.article("plan", "2026-01-02", "school planned; " + SCHOOL);
    private final ArticleRead opening = Articles.article("open", "2026-01-15", "school opened; " + SCHOOL);

    @Test
    void whatOthersHaveSaidStands() {
        desk.read(plan);
        desk.read(opening);
        var news = desk.news();

        desk.withdraw(opening, opening.revision() + 1);

        assertEquals(List.of(Stage.PLANNED), stages());
        assertEquals(news, desk.news());
    }

    @Test
    void withoutAnyOtherItsProjectIsTakenBack() {
        desk.read(opening);

        desk.withdraw(opening, opening.revision() + 1);

        assertEquals(List.of(), stages());
    }

    @Test
    void anOlderRevisionThatArrivesLateChangesNothing() {
        desk.read(plan);
        desk.withdraw(plan, plan.revision() + 2);
        var events = desk.events.size();

        desk.read(plan);
        desk.withdraw(plan, plan.revision() + 1);

        assertEquals(events, desk.events.size());
    }

    private List<Stage> stages() {
        return desk.projects.now.values().stream()
                .map(project -> project.state().stage())
                .toList();
    }
}
