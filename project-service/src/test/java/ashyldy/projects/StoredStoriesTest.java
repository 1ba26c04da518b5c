package ashyldy.projects;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import ashyldy.events.ArticleRead;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The stories again, on PostgreSQL: it ends where the books in memory end.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class StoredStoriesTest {
    private static final String SUMMARY = """
            select concat_ws(' ', kind, work, stage, region_code, district_code, locality_code, search, opened_on,
                first_seen_on, news_at, state #>> '{names,0,value,text}', state -> 'amounts', state -> 'dates',
                (select string_agg(field || value || shown, ' ' order by field, quote_text, article, value::text)
                    from fact where project_id = id),
                (select string_agg(concat_ws(' ', stage, happened_from, happened_to, article), ' ' order by position)
                    from stage_change where project_id = project.id),
                (select string_agg(concat_ws(' ', state, due_from, due_to), ' ' order by state, due_to)
                    from promise where project_id = project.id)) as summary
            from project
            union all select concat('questions ', count(*)) from review
            union all select concat('total ', count, ' ', kind) from counted_promise
            order by 1""";

    @Inject
    ProjectRegistrar registrar;

    @Inject
    Bookshelf books;

    @Test
    void endInTheSameRegistryInWhateverOrderAndSharesTheyAreRead() throws IOException {
        for (var story : Story.all().toList()) {
            var articles = new ArrayList<>(story.articles());
            var expected = registry(articles);
            for (int seed = 0; seed < 4; seed++) {
                Collections.shuffle(articles, new Random(seed));

                assertEquals(expected, together(articles, seed + 2), story + " in shares, shuffled with seed " + seed);
            }
        }
    }

    @Test
    void knowAsManyProjectsAsTheBooksInMemory() throws IOException {
        for (var story : Story.all().toList()) {
            var desk = new Desk();
            story.articles().forEach(desk::read);

            registry(story.articles());

            assertEquals(
                    desk.projects.now.values().stream()
                            .map(project -> project.state().stage().code())
                            .sorted()
                            .toList(),
                    books.ask("select stage from project order by stage"),
                    story.toString());
        }
    }

    @Test
    void readAgainTellNothing() throws IOException {
        for (var story : Story.all().toList()) {
            var before = registry(story.articles());
            var versions = books.ask("select id || ' ' || version from project order by 1");

            story.articles().reversed().forEach(this::read);

            assertEquals(before, books.ask(SUMMARY));
            assertEquals(versions, books.ask("select id || ' ' || version from project order by 1"));
        }
    }

    private List<String> registry(List<ArticleRead> articles) {
        books.clear();
        articles.forEach(this::read);
        return books.ask(SUMMARY);
    }

    /// So many in one transaction.
    private List<String> together(List<ArticleRead> articles, int share) {
        books.clear();
        for (int i = 0; i < articles.size(); i += share) {
            var some = articles.subList(i, Math.min(i + share, articles.size()));
            QuarkusTransaction.requiringNew().run(() -> registrar.register(some));
        }
        return books.ask(SUMMARY);
    }

    private void read(ArticleRead article) {
        QuarkusTransaction.requiringNew().run(() -> registrar.register(List.of(article)));
    }
}
