package ashyldy.notify;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.start.Needed;
import ashyldy.notify.alert.AlertJson;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.alert.StoredLedger;
import ashyldy.notify.caller.LimitConfig;
import ashyldy.notify.caller.StoredCallers;
import ashyldy.notify.caller.StoredLimits;
import ashyldy.notify.channel.Sender;
import ashyldy.notify.channel.WebhookChallenge;
import ashyldy.notify.channel.WebhookSender;
import ashyldy.notify.delivery.Attempting;
import ashyldy.notify.delivery.DeliveryConfig;
import ashyldy.notify.delivery.RetrySchedule;
import ashyldy.notify.delivery.StoredDeliveries;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.live.Readers;
import ashyldy.notify.owner.Exports;
import ashyldy.notify.owner.MuteReader;
import ashyldy.notify.page.FollowViews;
import ashyldy.notify.page.MaskedPaths;
import ashyldy.notify.subscription.Admission;
import ashyldy.notify.subscription.ConcernReader;
import ashyldy.notify.subscription.Entrance;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.notify.subscription.InterestJson;
import ashyldy.notify.subscription.PlaceChoice;
import ashyldy.notify.subscription.Revising;
import ashyldy.notify.subscription.StoredRequests;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscribing;
import ashyldy.notify.subscription.SubscriptionViews;
import ashyldy.notify.subscription.Whereabouts;
import ashyldy.notify.subscription.WishReader;
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
    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

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
            StoredSubscriptions subscriptions,
            StoredLedger ledger,
            Herald herald,
            Gazetteer gazetteer) {
        var concerns = new ConcernReader(new Whereabouts(gazetteer));
        return new OpeningAlerts(projects, concerns, Audience.of(subscriptions), ledger, herald);
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
    AlertWriter writer(Gazetteer gazetteer, @ConfigProperty(name = "ashyldy.projects-url") URI projects) {
        return new AlertWriter(gazetteer, projects);
    }

    @Produces
    @Singleton
    AlertJson alertJson(ObjectMapper json, AlertWriter writer) {
        return new AlertJson(json, writer);
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
    WishReader wishReader(FilterReader filters) {
        return new WishReader(filters);
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
    Sender sender(OutboundHttp http, DeliveryConfig config, InstantSource clock) {
        return new Sender(new WebhookSender(http, clock, config.timeout()));
    }

    @Produces
    @Singleton
    Attempting attempting(
            StoredDeliveries deliveries,
            StoredAlerts alerts,
            StoredFollowers followers,
            Sender sender,
            AlertJson json) {
        return new Attempting(deliveries, alerts, followers, sender, json);
    }

    @Produces
    @Singleton
    Readers readers(Entrance entrance, StoredSubscriptions subscriptions, StoredLinks links) {
        return new Readers(entrance, subscriptions, links);
    }
}
