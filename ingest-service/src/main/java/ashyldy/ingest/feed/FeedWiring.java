package ashyldy.ingest.feed;

import java.time.InstantSource;

import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.Articles;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The part of the object graph that is this package's own business.
class FeedWiring {
    @Produces
    @Singleton
    FeedVisit feedVisit(
            FeedSources sources, Articles articles, ArticleIntake intake, Pages pages, InstantSource clock) {
        return new FeedVisit(sources, articles, intake, pages, clock);
    }
}
