package ashyldy.notify.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import ashyldy.events.Language;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.FollowerSecret;
import ashyldy.notify.follower.Mute;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.Timetable;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.SubscriptionId;

/// What a chat wants to hear of. Whoever writes in a chat has it: nobody else can.
final class ChatFollowers {
    static final int MOST_SUBSCRIPTIONS = 20;

    private final StoredFollowers followers;
    private final StoredSubscriptions subscriptions;
    private final StoredChats chats;
    private final RandomGenerator random;
    private final InstantSource clock;

    ChatFollowers(
            StoredFollowers followers,
            StoredSubscriptions subscriptions,
            StoredChats chats,
            RandomGenerator random,
            InstantSource clock) {
        this.followers = followers;
        this.subscriptions = subscriptions;
        this.chats = chats;
        this.random = random;
        this.clock = clock;
    }

    List<Subscription> of(TelegramChat chat) {
        return followers
                .in(chat)
                .map(follower -> subscriptions.of(follower.id()))
                .orElse(List.of());
    }

    /// Whoever comes back after having blocked the bot wants to be told again.
    void welcome(TelegramChat chat) {
        followers
                .in(chat)
                .filter(follower -> follower.reachable().isEmpty())
                .ifPresent(follower -> followers.change(new Follower(
                        follower.id(),
                        Optional.of(Contact.confirmed(chat, clock.instant())),
                        follower.timetable(),
                        follower.mutes(),
                        follower.createdAt())));
    }

    void subscribe(TelegramChat chat, Interest interest, Language language) {
        Follower follower = followers.in(chat).orElseGet(() -> join(chat));
        subscriptions.add(new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                follower.id(),
                Optional.empty(),
                interest,
                language,
                clock.instant()));
    }

    private Follower join(TelegramChat chat) {
        Instant now = clock.instant();
        var contact = Contact.confirmed(chat, now);
        var follower = new Follower(
                new FollowerId(UUID.randomUUID()), Optional.of(contact), Timetable.AT_ONCE, List.of(), now);
        followers.add(follower, FollowerSecret.fresh(random));
        return follower;
    }

    /// False where this chat has no such subscription.
    boolean remove(TelegramChat chat, SubscriptionId id) {
        boolean own = of(chat).stream().anyMatch(each -> each.id().equals(id));
        return own && subscriptions.remove(id);
    }

    /// False where nobody in this chat is told anything.
    boolean mute(TelegramChat chat, Mute.Matter matter, Duration time) {
        Optional<Follower> follower = followers.in(chat);
        follower.ifPresent(found ->
                followers.mute(found.id(), new Mute(matter, clock.instant().plus(time))));
        return follower.isPresent();
    }

    void unmute(TelegramChat chat, Mute.Matter matter) {
        followers.in(chat).ifPresent(follower -> followers.unmute(follower.id(), matter));
    }

    void unmute(TelegramChat chat) {
        followers.in(chat).ifPresent(follower -> followers.unmute(follower.id()));
    }

    /// Writes what comes from now on in another language.
    void speak(TelegramChat chat, Language language) {
        chats.speak(chat, language);
        followers.in(chat).ifPresent(follower -> subscriptions.speak(follower.id(), language));
    }

    Optional<FollowerId> follower(TelegramChat chat) {
        return followers.in(chat).map(Follower::id);
    }

    void leave(TelegramChat chat, String because) {
        followers.in(chat).ifPresent(follower -> followers.disable(follower.id(), because));
    }

    /// With all that is kept of the chat.
    void forget(TelegramChat chat) {
        chats.forget(chat);
        of(chat).forEach(each -> subscriptions.remove(each.id()));
        followers.in(chat).ifPresent(follower -> followers.remove(follower.id()));
    }
}
