package ashyldy.notify;

import java.net.URI;
import java.time.InstantSource;

import ashyldy.edge.visitor.VisitorLimit;
import ashyldy.notify.alert.StoredHappenings;
import ashyldy.notify.feed.FeedPress;
import ashyldy.notify.feed.PublicFeeds;
import ashyldy.notify.messages.Board;
import ashyldy.notify.news.NewsWriter;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.news.StoredNews;
import ashyldy.notify.news.ViewReader;
import ashyldy.notify.news.ViewTitle;
import ashyldy.notify.preview.Previewing;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.notify.websub.HubConfig;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The objects by which anybody reads what happens: feeds, the page of messages, the preview.
final class NewsWiring {
    @Produces
    @Singleton
    Newspaper newspaper(
            StoredNews news,
            StoredHappenings happenings,
            Gazetteer gazetteer,
            @ConfigProperty(name = "ashyldy.projects-url") URI projects,
            ObjectMapper json) {
        return new Newspaper(news, happenings, new NewsWriter(gazetteer, projects, json));
    }

    @Produces
    @Singleton
    ViewReader viewReader(FilterReader filters) {
        return new ViewReader(filters);
    }

    @Produces
    @Singleton
    ViewTitle viewTitle(Gazetteer gazetteer, Newspaper newspaper) {
        return new ViewTitle(gazetteer, newspaper::title);
    }

    @Produces
    @Singleton
    PublicFeeds publicFeeds(
            Newspaper newspaper,
            ViewTitle titles,
            @ConfigProperty(name = "ashyldy.notify-url") URI here,
            HubConfig websub) {
        return new PublicFeeds(newspaper, titles, here, websub.hub());
    }

    @Produces
    @Singleton
    Board board(
            Newspaper newspaper,
            ViewTitle titles,
            PublicFeeds feeds,
            @ConfigProperty(name = "ashyldy.projects-url") URI registry,
            InstantSource clock) {
        return new Board(newspaper, titles, feeds, registry, clock);
    }

    @Produces
    @Singleton
    FeedPress feedPress(ObjectMapper json, InstantSource clock) {
        return new FeedPress(json, clock);
    }

    @Produces
    @Singleton
    Previewing previewing(StoredNews news, Newspaper newspaper, InstantSource clock) {
        return new Previewing(news, newspaper, clock);
    }

    @Produces
    @Singleton
    VisitorLimit previewLimit(@ConfigProperty(name = "ashyldy.previews-per-minute") int most, InstantSource clock) {
        return new VisitorLimit(most, clock);
    }
}
