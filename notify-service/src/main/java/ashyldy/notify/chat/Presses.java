package ashyldy.notify.chat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.chat.ChatUpdate.Pressed;
import ashyldy.notify.chat.Reaction.Note;
import ashyldy.notify.chat.Reaction.Page;
import ashyldy.notify.chat.Reaction.Say;
import ashyldy.notify.chat.Reaction.Turn;
import ashyldy.notify.follower.Mute;
import ashyldy.notify.follower.Timetable;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.SubscriptionId;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// What the bot does when a button is pressed. A button's data may come from anywhere, so every part of it is looked
/// up, and what is not found means nothing.
final class Presses {
    private static final Duration OF_A_PROJECT = Duration.ofDays(30);
    /// What anybody may press who reads along in a channel; the rest is for those who write there.
    private static final Set<String> OF_READERS = Set.of("q", "w");
    private static final Set<String> MUTES = Set.of("1", "7", "30");

    private final Gazetteer gazetteer;
    private final ChatFollowers followers;
    private final Commands commands;
    private final Following following;
    private final Sources sources;
    private final StoredChats chats;
    private final InstantSource clock;

    Presses(
            Gazetteer gazetteer,
            ChatFollowers followers,
            Commands commands,
            Following following,
            Sources sources,
            StoredChats chats,
            InstantSource clock) {
        this.gazetteer = gazetteer;
        this.followers = followers;
        this.commands = commands;
        this.following = following;
        this.sources = sources;
        this.chats = chats;
        this.clock = clock;
    }

    List<Reaction> answer(Pressed press, ChatWords words) {
        List<String> parts = List.of(press.data().split(":", -1));
        if (press.inChannel() && !OF_READERS.contains(parts.getFirst())) {
            return List.of(new Note(press.query(), words.raw("channel.readers")));
        }
        return reactions(press, parts, words).orElseGet(() -> List.of(new Note(press.query(), words.raw("expired"))));
    }

    private Optional<List<Reaction>> reactions(Pressed press, List<String> parts, ChatWords words) {
        SubscribeMenu menu = commands.menuOf(words);
        return switch (parts.getFirst() + parts.size()) {
            case "b3" ->
                place(parts).flatMap(place -> number(parts.get(2)).map(page -> turn(press, menu.places(place, page))));
            case "k2" -> place(parts).map(place -> turn(press, menu.kinds(place)));
            case "e3" ->
                place(parts)
                        .flatMap(place -> Choice.kind(parts.get(2)).map(kind -> turn(press, menu.events(place, kind))));
            case "y4" -> subscribe(press, parts, words);
            case "x2" -> Choice.uuid(parts.get(1)).map(id -> remove(press, id, words));
            case "l1" -> Optional.of(turn(press, commands.languages(words)));
            case "l2" -> Choice.coded(parts.get(1), Language.values()).map(language -> speak(press, language));
            case "a2" -> mute(press, parts.get(1), words);
            case "m2" -> project(parts).map(project -> muteProject(press, project, words));
            case "f2" ->
                project(parts)
                        .flatMap(id -> following.begin(press.chat(), id, words))
                        .map(page -> say(press, page));
            case "u2" ->
                project(parts)
                        .flatMap(id -> following.end(press.chat(), id, words))
                        .map(page -> turn(press, page));
            case "q2" -> project(parts).map(project -> say(press, sources.of(new ProjectId(project), words)));
            case "w2" -> project(parts).flatMap(project -> report(press, project, words));
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> project(List<String> parts) {
        return Choice.uuid(parts.get(1));
    }

    private Optional<Optional<Place>> place(List<String> parts) {
        return Choice.place(parts.get(1), gazetteer);
    }

    private Optional<List<Reaction>> subscribe(Pressed press, List<String> parts, ChatWords words) {
        return place(parts)
                .flatMap(place -> Choice.kind(parts.get(2))
                        .flatMap(kind -> Choice.Events.of(parts.get(3))
                                .map(events -> subscribe(press, place, kind, events, words))));
    }

    private List<Reaction> subscribe(
            Pressed press, Optional<Place> place, Optional<Kind> kind, Choice.Events events, ChatWords words) {
        Interest interest = Choice.interest(place, kind, events);
        String described = commands.described(words).of(interest);
        var all = followers.of(press.chat());
        if (all.stream().anyMatch(each -> each.interest().equals(interest))) {
            return turn(press, Page.of(words.say("subscribed.already", described)));
        }
        if (all.size() >= ChatFollowers.MOST_SUBSCRIPTIONS) {
            return turn(press, Page.of(words.say("subscribed.too.many", ChatFollowers.MOST_SUBSCRIPTIONS)));
        }
        followers.subscribe(press.chat(), interest, words.language());
        return turn(press, Page.of(words.say("subscribed", described)));
    }

    private List<Reaction> remove(Pressed press, UUID id, ChatWords words) {
        followers.remove(press.chat(), new SubscriptionId(id));
        return List.of(
                new Note(press.query(), words.raw("list.removed")),
                new Turn(press.chat(), press.message(), commands.list(press.chat(), words)));
    }

    private List<Reaction> speak(Pressed press, Language language) {
        followers.speak(press.chat(), language);
        return turn(press, Page.of(ChatWords.in(language).raw("language.chosen")));
    }

    private Optional<List<Reaction>> mute(Pressed press, String days, ChatWords words) {
        if (days.equals("0")) {
            followers.unmute(press.chat());
            return Optional.of(turn(press, Page.of(words.raw("unmuted"))));
        }
        if (!MUTES.contains(days)) {
            return Optional.empty();
        }
        Duration time = Duration.ofDays(Long.parseLong(days));
        if (!followers.mute(press.chat(), new Mute.Matter.Everything(), time)) {
            return Optional.of(turn(press, Page.of(words.raw("list.empty"))));
        }
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(clock.instant().plus(time).atZone(Timetable.HOME));
        return Optional.of(turn(press, Page.of(words.say("muted", until))));
    }

    private List<Reaction> muteProject(Pressed press, UUID project, ChatWords words) {
        boolean muted = followers.mute(press.chat(), new Mute.Matter.OneProject(project), OF_A_PROJECT);
        return List.of(new Note(press.query(), words.raw(muted ? "muted.project" : "list.empty")));
    }

    private Optional<List<Reaction>> report(Pressed press, UUID project, ChatWords words) {
        return followers.follower(press.chat()).map(follower -> {
            chats.report(project, follower);
            return List.of(new Note(press.query(), words.raw("reported")));
        });
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static List<Reaction> turn(Pressed press, Page page) {
        return List.of(new Note(press.query(), ""), new Turn(press.chat(), press.message(), page));
    }

    private static List<Reaction> say(Pressed press, Page page) {
        return List.of(new Note(press.query(), ""), new Say(press.chat(), page));
    }
}
