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
import ashyldy.notify.alert.StoredLedger;
import ashyldy.notify.channel.Sender;
import ashyldy.notify.channel.WebhookSender;
import ashyldy.notify.channel.mail.MailConfig;
import ashyldy.notify.channel.mail.MailSender;
import ashyldy.notify.delivery.Attempting;
import ashyldy.notify.delivery.DeliveryConfig;
import ashyldy.notify.delivery.RetrySchedule;
import ashyldy.notify.delivery.StoredDeliveries;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.live.Readers;
import ashyldy.notify.subscription.ConcernReader;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.notify.subscription.InterestJson;
import ashyldy.notify.mailing.Asking;
import ashyldy.notify.mailing.StoredInvitations;
import ashyldy.notify.subscription.MailWishes;
import ashyldy.notify.subscription.PlaceChoice;
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
        return new OpeningAlerts(projects, concerns, new Audience(subscriptions), ledger, herald);
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
    Subscribing subscribing(FilterReader filters, MailSender mails, OutboundHttp http, InstantSource clock) {
        return new Subscribing(new WishReader(filters, mails.isOn()), http, new SecureRandom(), clock);
    }

    @Produces
    @Singleton
    MailWishes mailWishes(Subscribing subscribing, StoredRequests requests, ObjectMapper json) {
        return new MailWishes(subscribing, requests, json);
    }

    @Produces
    @Singleton
    Asking asking(MailWishes wishes, StoredInvitations invitations, Visitors visitors) {
        return new Asking(wishes, invitations, visitors);
    }

    @Produces
    @Singleton
    SubscriptionViews views(Gazetteer gazetteer, @ConfigProperty(name = "ashyldy.notify-url") URI here) {
        return new SubscriptionViews(gazetteer, here);
    }

    @Produces
    @Singleton
    RetrySchedule schedule(DeliveryConfig config) {
        return new RetrySchedule(config.waits(), new Random());
    }

    @Produces
    @Singleton
    Sender sender(OutboundHttp http, DeliveryConfig config, MailSender mails, InstantSource clock) {
        return new Sender(new WebhookSender(http, clock, config.timeout()), mails);
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
    Readers readers(StoredSubscriptions subscriptions) {
        return new Readers(subscriptions);
    }
}
