package ashyldy.notify.chat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.telegram.BotToken;
import ashyldy.notify.channel.telegram.Pace;
import ashyldy.notify.channel.telegram.StoredTelegramMessages;
import ashyldy.notify.channel.telegram.TelegramApi;
import ashyldy.notify.channel.telegram.TelegramConfig;
import ashyldy.notify.channel.telegram.TelegramSender;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The bot's part of the object graph.
final class ChatWiring {
    @Produces
    @Singleton
    Pace pace(TelegramConfig config, InstantSource clock) {
        var limits = Pace.Limits.OF_TELEGRAM;
        return new Pace(new Pace.Limits(config.aSecond(), limits.inChat(), limits.inGroup()), clock);
    }

    @Produces
    @Singleton
    TelegramSender sender(TelegramDesk desk, StoredTelegramMessages sent, Pace pace, MeterRegistry meters) {
        return new TelegramSender(desk.api(), sent, pace, meters.counter("ashyldy.telegram.maybe.doubled"));
    }

    @Produces
    @Singleton
    ChatFollowers chatFollowers(
            StoredFollowers followers, StoredSubscriptions subscriptions, StoredChats chats, InstantSource clock) {
        return new ChatFollowers(followers, subscriptions, chats, new SecureRandom(), clock);
    }

    @Produces
    @Singleton
    Conversation conversation(ChatFollowers followers, StoredChats chats, Commands commands, Presses presses) {
        return new Conversation(chats, followers, commands, presses);
    }

    @Produces
    @Singleton
    Following following(ChatFollowers followers, StoredProjects projects, Newspaper newspaper) {
        return new Following(followers, projects, newspaper);
    }

    @Produces
    @Singleton
    Commands commands(
            Gazetteer gazetteer,
            ChatFollowers followers,
            Following following,
            StoredAlerts alerts,
            AlertWriter writer,
            Newspaper newspaper) {
        return new Commands(gazetteer, followers, following, alerts, writer, newspaper);
    }

    @Produces
    @Singleton
    Presses presses(
            Gazetteer gazetteer,
            ChatFollowers followers,
            Commands commands,
            Following following,
            Sources sources,
            StoredChats chats,
            InstantSource clock) {
        return new Presses(gazetteer, followers, commands, following, sources, chats, clock);
    }

    @Produces
    @Singleton
    Sources sources(StoredAlerts alerts, ObjectMapper json) {
        return new Sources(alerts, json);
    }

    @Produces
    @Singleton
    TelegramDesk desk(
            TelegramConfig config,
            Conversation conversation,
            Pace pace,
            MeterRegistry meters,
            InstantSource clock,
            @ConfigProperty(name = "ashyldy.notify-url") URI here) {
        Optional<TelegramApi> api =
                token(config).map(token -> new TelegramApi(new OperatorHttp(), config.url(), token));
        Optional<Hearing> hearing =
                api.map(bot -> new Hearing(conversation, new Replies(bot, pace), new Flood(clock), meters));
        return new TelegramDesk(api, hearing, here);
    }

    /// A wrong token is one line in the log: everything but the chats goes on.
    private static Optional<BotToken> token(TelegramConfig config) {
        try {
            return config.token().map(BotToken::new);
        } catch (IllegalArgumentException wrong) {
            Log.errorf("%s. There are no chats until it is right, everything else goes on.", wrong.getMessage());
            return Optional.empty();
        }
    }
}
