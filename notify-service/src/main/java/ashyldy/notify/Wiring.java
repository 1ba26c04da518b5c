package ashyldy.notify;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.start.Needed;
import ashyldy.notify.alert.AlertJson;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.alert.StoredLedger;
import ashyldy.notify.channel.SecretSeal;
import ashyldy.notify.channel.Sender;
import ashyldy.notify.channel.WebhookSender;
import ashyldy.notify.channel.mail.MailConfig;
import ashyldy.notify.channel.mail.MailSender;
import ashyldy.notify.channel.telegram.TelegramSender;
import ashyldy.notify.delivery.Attempting;
import ashyldy.notify.delivery.DeliveryConfig;
import ashyldy.notify.delivery.RetrySchedule;
import ashyldy.notify.delivery.StoredDeliveries;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.live.Readers;
import ashyldy.notify.news.StoredNews;
import ashyldy.notify.subscription.ConcernReader;
import ashyldy.notify.subscription.Entrance;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Whereabouts;
import ashyldy.places.BadPlaceData;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// From an event to a message: the object graph on one page. [SubscribingWiring] has what people ask for, [NewsWiring]
/// what
/// anybody can read.
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
    RetrySchedule schedule(DeliveryConfig config) {
        return new RetrySchedule(config.waits(), new Random());
    }

    @Produces
    @Singleton
    SecretSeal seal(@ConfigProperty(name = "ashyldy.secrets-key") Optional<String> key) {
        return Needed.part(() -> SecretSeal.of(key), SecretSeal.WrongKey.class);
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
