package ashyldy.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ashyldy.events.ArticleRead;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PessimisticLockException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ManyReadersTest {
    private static final int READERS = 8;

    @Inject
    ProjectRegistrar registrar;

    @Inject
    Bookshelf books;

    @BeforeEach
    void clear() {
        books.clear();
    }

    @Test
    void eightThatReadOfOneNewProjectAtOnceMakeOneProject() throws Exception {
        var articles = new ArrayList<ArticleRead>();
        for (int i = 0; i < READERS; i++) {
            articles.add(Articles.article(
                    "outlet-" + i,
                    "2026-01-20",
                    "school opened; in Tonkeris, Talgar District, Almaty Region; capacity 600 places"));
        }

        readAtOnce(articles);

        assertEquals(List.of("1"), books.ask("select count(*) from project"));
        assertEquals(List.of("8"), books.ask("select count(distinct article) from fact"));
        assertEquals(
                List.of(),
                books.ask("select project_id from sighting where project_id not in (select id from project)"));
    }

    @Test
    void aNameWithoutAPlaceIsFoundByAllWhoReadItAtOnce() throws Exception {
        var articles = new ArrayList<ArticleRead>();
        for (int i = 0; i < READERS; i++) {
            var place = i % 2 == 0 ? "" : "; in Mangystau Region";
            articles.add(Articles.article(
                    "outlet-" + i, "2026-01-20", "factory planned" + place + "; called KazAzot Prime"));
        }

        readAtOnce(articles);

        assertEquals(List.of("1"), books.ask("select count(*) from project"));
    }

    private void readAtOnce(List<ArticleRead> articles) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = new ArrayList<Future<?>>();
            for (var article : articles) {
                readings.add(threads.submit(() -> {
                    start.await();
                    read(article);
                    return null;
                }));
            }
            start.countDown();
            for (var reading : readings) {
                reading.get();
            }
        }
    }

    /// Two that wait for each other are ended by the database; the intake tries them again, and so do we.
    private void read(ArticleRead article) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> registrar.register(List.of(article)));
                return;
            } catch (PessimisticLockException deadlock) {
                if (attempt == READERS) {
                    throw deadlock;
                }
            }
        }
    }
}
