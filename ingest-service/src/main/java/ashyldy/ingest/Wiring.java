package ashyldy.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import ashyldy.edge.key.Keys;
import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.start.Needed;
import ashyldy.edge.visitor.VisitorLimit;
import ashyldy.edge.visitor.Visitors;
import ashyldy.events.ArticleRead;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.ArticleBatch;
import ashyldy.ingest.article.ArticleConfig;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.Articles;
import ashyldy.ingest.article.PageAddress;
import ashyldy.ingest.article.Previewers;
import ashyldy.ingest.article.PublicationDate;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.article.ReadingRoom;
import ashyldy.ingest.article.ReadingRooms;
import ashyldy.ingest.article.SubmissionReader;
import ashyldy.ingest.article.page.PageReader;
import ashyldy.ingest.asking.AnsweredQuestions;
import ashyldy.ingest.feed.FeedParser;
import ashyldy.ingest.feed.FeedSources;
import ashyldy.ingest.feed.PageIntake;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.web.Web;
import ashyldy.places.BadPlaceData;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The object graph of the service on one page: these parts know nothing of the framework.
class Wiring {
    /// Ours and the tables of the folder ASHYLDY_PLACES, the same in all three services; read at start.
    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(@ConfigProperty(name = "ashyldy.places") Optional<Path> folder) {
        return Needed.part(() -> Gazetteer.with(folder), BadPlaceData.class);
    }

    @Produces
    @Singleton
    ArticleReading reading(Gazetteer gazetteer) {
        return new ArticleReading(LanguagePacks.load(), gazetteer);
    }

    @Produces
    @Singleton
    PublicationDate publicationDate(InstantSource clock) {
        return new PublicationDate(clock);
    }

    @Produces
    @Singleton
    PageReader pageReader(PublicationDate dates) {
        return new PageReader(dates);
    }

    @Produces
    @Singleton
    SubmissionReader submissionReader(ObjectMapper json, PageReader pages, PublicationDate dates) {
        return new SubmissionReader(json, pages, dates);
    }

    @Produces
    @Singleton
    ArticleIntake articleIntake(
            Articles articles, ArticleReading reading, AnsweredQuestions answers, MeterRegistry meters) {
        var timer = Timer.builder("ashyldy.reading")
                .description("Time to read one article")
                .publishPercentileHistogram()
                .register(meters);
        return new ArticleIntake(
                articles,
                article -> timed(timer, reading, article),
                article -> reading.read(article, Readers.BOTH, answers.about(article)),
                receipt -> meters.counter(
                                "ashyldy.articles", "outcome", receipt.status().code())
                        .increment());
    }

    @Produces
    @Singleton
    ReadingRooms readingRooms(ArticleConfig config) {
        return new ReadingRooms(
                new ReadingRoom("preview", config.readingAtOnce(), config.patience(), config.longestReading()),
                new ReadingRoom("article", config.readingAtOnce(), config.patience(), config.longestReading()),
                new ReadingRoom("feed", config.readingAtOnce(), config.patience(), config.longestReading()));
    }

    @Produces
    @Singleton
    Previewers previewers(
            @ConfigProperty(name = "ashyldy.previews-per-minute") int most,
            InstantSource clock,
            Visitors visitors,
            Keys keys) {
        return new Previewers(new VisitorLimit(most, clock), visitors, keys);
    }

    @Produces
    @Singleton
    ArticleBatch articleBatch(SubmissionReader reader, ArticleIntake intake, ReadingRooms rooms, ArticleConfig config) {
        return new ArticleBatch(reader, intake, rooms.articles(), config.largestBody());
    }

    @Produces
    @Singleton
    Web web(OutboundHttp http, InstantSource clock, @ConfigProperty(name = "ashyldy.feeds.rest") Duration rest) {
        return new Web(http::send, clock, rest);
    }

    @Produces
    @Singleton
    PageIntake pageIntake(Web web, PageReader pages, ArticleIntake intake, Articles articles, ReadingRooms rooms) {
        return new PageIntake(web, pages, intake, new PageAddress(articles), rooms.feeds());
    }

    @Produces
    @Singleton
    FeedSources feedSources(Web web, PublicationDate dates, PageIntake pages, ReadingRooms rooms) {
        return new FeedSources(web, new FeedParser(dates), pages, rooms.feeds());
    }

    private static ArticleRead timed(Timer timer, ArticleReading reading, Article article) {
        return timer.record(() -> reading.read(article));
    }
}
