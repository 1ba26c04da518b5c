package ashyldy.notify;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.start.Needed;
import ashyldy.edge.visitor.Visitors;
import ashyldy.notify.alert.AlertJson;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.alert.StoredHappenings;
import ashyldy.notify.alert.StoredLedger;
import ashyldy.notify.caller.LimitConfig;
import ashyldy.notify.caller.StoredCallers;
import ashyldy.notify.caller.StoredLimits;
import ashyldy.notify.channel.Sender;
import ashyldy.notify.channel.WebhookChallenge;
import ashyldy.notify.channel.WebhookSender;
import ashyldy.notify.channel.mail.MailConfig;
import ashyldy.notify.channel.mail.MailSender;
import ashyldy.notify.channel.telegram.TelegramSender;
import ashyldy.notify.delivery.Attempting;
import ashyldy.notify.delivery.DeliveryConfig;
import ashyldy.notify.delivery.RetrySchedule;
import ashyldy.notify.delivery.StoredDeliveries;
import ashyldy.notify.feed.FeedPress;
import ashyldy.notify.feed.PublicFeeds;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.live.Readers;
import ashyldy.notify.mailing.Asking;
import ashyldy.notify.mailing.StoredInvitations;
import ashyldy.notify.messages.Board;
import ashyldy.notify.news.NewsWriter;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.news.StoredNews;
import ashyldy.notify.news.ViewReader;
import ashyldy.notify.news.ViewTitle;
import ashyldy.notify.owner.Exports;
import ashyldy.notify.owner.MuteReader;
import ashyldy.notify.page.FollowViews;
import ashyldy.notify.page.MaskedPaths;
import ashyldy.notify.preview.PreviewLimit;
import ashyldy.notify.preview.Previewing;
import ashyldy.notify.subscription.Admission;
import ashyldy.notify.subscription.ConcernReader;
import ashyldy.notify.subscription.Entrance;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.notify.subscription.InterestJson;
import ashyldy.notify.subscription.MailWishes;
import ashyldy.notify.subscription.PlaceChoice;
import ashyldy.notify.subscription.Revising;
import ashyldy.notify.subscription.StoredRequests;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscribing;
import ashyldy.notify.subscription.SubscriptionViews;
import ashyldy.notify.subscription.Whereabouts;
import ashyldy.notify.subscription.WishReader;
import ashyldy.notify.websub.HubConfig;
import ashyldy.places.BadPlaceData;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The object graph on one page.
final class Wiring {
    /// Ours and the tables of the folder ASHYLDY_PLACES, the same in all three services; read at start.
    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(@ConfigProperty(name = "ashyldy.places") Optional<Path> folder) {
        return Needed.part(() -> Gazetteer.with(folder), BadPlaceData.class);
    }

    @Produces
    @Singleton
    OpeningAlerts openingAlerts(
            StoredProjects projects,
            StoredNews news,
            StoredSubscriptions subscriptions,
            StoredLedger ledger,
            Herald herald,
            Gazetteer gazetteer) {
        var concerns = new ConcernReader(new Whereabouts(gazetteer));
        return new OpeningAlerts(projects, news, concerns, Audience.of(subscriptions), subscriptions, ledger, herald);
    }

    @Produces
    @Singleton
    Herald herald(
            AlertWriter writer,
            StoredAlerts alerts,
            StoredFollowers followers,
            StoredDeliveries deliveries,
            MeterRegistry meters) {
        return new Herald(writer, alerts, followers, deliveries, meters);
    }

    @Produces
    @Singleton
    AlertWriter writer(
            Gazetteer gazetteer, @ConfigProperty(name = "ashyldy.projects-url") URI projects, InstantSource clock) {
        return new AlertWriter(gazetteer, projects, clock);
    }

    @Produces
    @Singleton
    AlertJson alertJson(ObjectMapper json, AlertWriter writer) {
        return new AlertJson(json, writer);
    }

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
    ViewTitle viewTitle(Gazetteer gazetteer) {
        return new ViewTitle(gazetteer);
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
    FilterReader filterReader(Gazetteer gazetteer) {
        return new FilterReader(new PlaceChoice(gazetteer));
    }

    @Produces
    @Singleton
    InterestJson interestJson(ObjectMapper json) {
        return new InterestJson(json);
    }

    @Produces
    @Singleton
    WishReader wishReader(FilterReader filters, MailSender mails) {
        return new WishReader(filters, mails.isOn());
    }

    @Produces
    @Singleton
    MailWishes mailWishes(Subscribing subscribing, StoredRequests requests, ObjectMapper json) {
        return new MailWishes(subscribing, requests, json);
    }

    @Produces
    @Singleton
    Asking asking(MailWishes wishes, StoredInvitations invitations, StoredLimits limits, Visitors visitors) {
        return new Asking(wishes, invitations, limits, visitors);
    }

    @Produces
    @Singleton
    Previewing previewing(StoredNews news, Newspaper newspaper, InstantSource clock) {
        return new Previewing(news, newspaper, clock);
    }

    @Produces
    @Singleton
    PreviewLimit previewLimit(@ConfigProperty(name = "ashyldy.previews-per-minute") int most, InstantSource clock) {
        return new PreviewLimit(most, clock);
    }

    @Produces
    @Singleton
    Subscribing subscribing(WishReader wishes, OutboundHttp http, InstantSource clock) {
        return new Subscribing(wishes, http, new SecureRandom(), clock);
    }

    @Produces
    @Singleton
    WebhookChallenge challenge(OutboundHttp http, LimitConfig limits) {
        return new WebhookChallenge(http, new SecureRandom(), limits.challengeTimeout());
    }

    @Produces
    @Singleton
    Admission admission(
            Subscribing subscribing, StoredRequests requests, StoredLimits limits, WebhookChallenge challenge) {
        return new Admission(subscribing, requests, limits, challenge);
    }

    @Produces
    @Singleton
    Entrance entrance(StoredCallers callers, StoredSubscriptions subscriptions) {
        return new Entrance(callers, subscriptions);
    }

    @Produces
    @Singleton
    Revising revising(ObjectMapper json, WishReader wishes) {
        return new Revising(json, wishes);
    }

    @Produces
    @Singleton
    SubscriptionViews views(
            Gazetteer gazetteer, @ConfigProperty(name = "ashyldy.notify-url") URI here, StoredLinks links) {
        return new SubscriptionViews(gazetteer, here, links);
    }

    @Produces
    @Singleton
    Exports exports(StoredSubscriptions subscriptions, StoredAlerts alerts, SubscriptionViews views) {
        return new Exports(subscriptions, alerts, views);
    }

    @Produces
    @Singleton
    MuteReader muteReader(Gazetteer gazetteer) {
        return new MuteReader(new PlaceChoice(gazetteer));
    }

    @Produces
    @Singleton
    FollowViews followViews(
            StoredSubscriptions subscriptions,
            StoredAlerts alerts,
            StoredLinks links,
            AlertWriter writer,
            Gazetteer gazetteer) {
        return new FollowViews(subscriptions, alerts, links, writer, gazetteer);
    }

    @Produces
    @Singleton
    @Unremovable
    ProblemPostProcessor maskedPaths() {
        return new MaskedPaths();
    }

    @Produces
    @Singleton
    RetrySchedule schedule(DeliveryConfig config) {
        return new RetrySchedule(config.waits(), new Random());
    }

    @Produces
    @Singleton
    Sender sender(
            OutboundHttp http, TelegramSender telegram, MailSender mails, DeliveryConfig config, InstantSource clock) {
        return new Sender(new WebhookSender(http, clock, config.timeout()), telegram, mails);
    }

    /// A mail server without an address to write from ends the start: nothing could be sent.
    @Produces
    @Singleton
    @Startup
    MailSender mails(MailConfig config, Gazetteer gazetteer, InstantSource clock) {
        return Needed.part(() -> MailSender.of(config, gazetteer, clock), MailSender.BadSetting.class);
    }

    @Produces
    @Singleton
    Attempting attempting(
            StoredDeliveries deliveries,
            StoredAlerts alerts,
            StoredFollowers followers,
            StoredLinks links,
            Sender sender,
            AlertJson json) {
        return new Attempting(deliveries, alerts, followers, links, sender, json);
    }

    @Produces
    @Singleton
    Readers readers(Entrance entrance, StoredSubscriptions subscriptions, StoredLinks links) {
        return new Readers(entrance, subscriptions, links);
    }
}
