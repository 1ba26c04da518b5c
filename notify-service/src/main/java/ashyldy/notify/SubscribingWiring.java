package ashyldy.notify;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.visitor.Visitors;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.caller.LimitConfig;
import ashyldy.notify.caller.StoredCallers;
import ashyldy.notify.caller.StoredLimits;
import ashyldy.notify.channel.WebhookChallenge;
import ashyldy.notify.channel.mail.MailSender;
import ashyldy.notify.channel.telegram.TelegramConfig;
import ashyldy.notify.feed.PublicFeeds;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.mailing.Asking;
import ashyldy.notify.mailing.StoredInvitations;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.owner.Exports;
import ashyldy.notify.owner.MuteReader;
import ashyldy.notify.page.Entrances;
import ashyldy.notify.page.FollowViews;
import ashyldy.notify.page.MaskedPaths;
import ashyldy.notify.subscription.Admission;
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
import ashyldy.notify.subscription.WishReader;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The objects by which people subscribe, and change what they have.
final class SubscribingWiring {
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
    Entrances entrances(
            Newspaper newspaper,
            PublicFeeds feeds,
            TelegramConfig telegram,
            MailSender mails,
            @ConfigProperty(name = "ashyldy.notify-url") URI here) {
        return new Entrances(newspaper, feeds, telegram.bot(), mails.isOn(), here);
    }

    @Produces
    @Singleton
    FollowViews followViews(
            StoredSubscriptions subscriptions,
            StoredAlerts alerts,
            StoredLinks links,
            AlertWriter writer,
            Gazetteer gazetteer,
            Newspaper newspaper) {
        return new FollowViews(subscriptions, alerts, links, writer, gazetteer, newspaper::title);
    }

    @Produces
    @Singleton
    @Unremovable
    ProblemPostProcessor maskedPaths() {
        return new MaskedPaths();
    }
}
