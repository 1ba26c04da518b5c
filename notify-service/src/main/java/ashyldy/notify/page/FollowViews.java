package ashyldy.notify.page;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import ashyldy.events.Language;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.Mute;
import ashyldy.notify.follower.Rhythm;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.owner.AddressView;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.places.Gazetteer;

/// Puts together what the owner's page shows.
public final class FollowViews {
    private static final int MESSAGES = 10;

    private final StoredSubscriptions subscriptions;
    private final StoredAlerts alerts;
    private final StoredLinks links;
    private final AlertWriter writer;
    private final Gazetteer gazetteer;
    private final BiFunction<UUID, Language, Optional<String>> projects;

    /// @param projects what they are called, where something is known of them
    public FollowViews(
            StoredSubscriptions subscriptions,
            StoredAlerts alerts,
            StoredLinks links,
            AlertWriter writer,
            Gazetteer gazetteer,
            BiFunction<UUID, Language, Optional<String>> projects) {
        this.subscriptions = subscriptions;
        this.alerts = alerts;
        this.links = links;
        this.writer = writer;
        this.gazetteer = gazetteer;
        this.projects = projects;
    }

    /// @param home the path of the page
    /// @param notice key of what has just happened; empty at a visit
    FollowView of(Follower follower, String home, String notice, URI here) {
        List<Subscription> followed = subscriptions.of(follower.id());
        PageWords words = PageWords.in(followed.getFirst().language());
        List<Alert> newest = newest(followed);
        var timetable = follower.timetable();
        return new FollowView(
                words,
                home,
                notice.isEmpty() ? "" : words.say("notice." + notice),
                follower.contact().map(contact -> address(contact, words)).orElse(""),
                state(follower, words),
                IntStream.range(0, followed.size())
                        .mapToObj(at -> followed(followed.get(at), at + 1, words, here))
                        .toList(),
                newest.stream()
                        .limit(MESSAGES)
                        .map(each -> told(each, follower, words))
                        .toList(),
                Arrays.stream(Rhythm.values())
                        .map(each -> new FollowView.Choice(
                                each.code(), words.say("rhythm." + each.code()), each == timetable.rhythm()))
                        .toList(),
                timetable.quiet().map(quiet -> quiet.from().toString()).orElse(""),
                timetable.quiet().map(quiet -> quiet.to().toString()).orElse(""),
                timetable.zone().getId(),
                muted(follower, newest, words));
    }

    private FollowView.Followed followed(Subscription subscription, int number, PageWords words, URI here) {
        String feed =
                here + "/api/v1/feeds/" + links.feedSecret(subscription.id().value());
        var described = new Described(gazetteer, projects, words);
        return new FollowView.Followed(
                subscription.id().toString(),
                subscription
                        .name()
                        .or(() -> described.title(subscription.interest()))
                        .orElse(words.say("followed.unnamed", number)),
                described.lines(subscription.interest()),
                feed + ".atom",
                feed + ".json");
    }

    /// Of all subscriptions, each event once.
    private List<Alert> newest(List<Subscription> followed) {
        Set<String> events = new HashSet<>();
        return followed.stream()
                .flatMap(each -> alerts.latest(each.id(), MESSAGES).stream())
                .sorted(Comparator.comparing(Alert::raisedAt).reversed())
                .filter(alert -> events.add(alert.happening().id()))
                .toList();
    }

    private FollowView.Told told(Alert alert, Follower follower, PageWords words) {
        return new FollowView.Told(
                moment(alert.raisedAt(), follower, words),
                alert.text().title(),
                alert.project().map(writer::page).map(URI::toString).orElse(""),
                alert.project().map(Object::toString).orElse(""));
    }

    private static String address(Contact contact, PageWords words) {
        AddressView address = AddressView.of(contact.address());
        return words.say("address." + address.channel(), address.shown());
    }

    private String state(Follower follower, PageWords words) {
        Optional<String> disabled = follower.contact().flatMap(Contact::disabledBecause);
        if (disabled.isPresent()) {
            return disabled.get().equals(Contact.UNSUBSCRIBED)
                    ? words.say("state.unsubscribed")
                    : words.say("state.disabled", disabled.get());
        }
        if (follower.contact().isPresent() && follower.reachable().isEmpty()) {
            return words.say("state.unconfirmed");
        }
        return follower.pausedUntil()
                .map(until -> until.equals(Mute.UNTIL_ENDED)
                        ? words.say("state.paused")
                        : words.say("state.paused.until", moment(until, follower, words)))
                .orElse("");
    }

    private List<FollowView.Muted> muted(Follower follower, List<Alert> newest, PageWords words) {
        List<FollowView.Muted> muted = new ArrayList<>();
        for (Mute mute : follower.mutes()) {
            String until = mute.until().equals(Mute.UNTIL_ENDED)
                    ? words.say("mute.endless")
                    : words.say("mute.until", moment(mute.until(), follower, words));
            switch (mute.matter()) {
                case Mute.Matter.OneProject one ->
                    muted.add(new FollowView.Muted(
                            "project", one.project().toString(), title(one, newest, words), until));
                case Mute.Matter.OnePlace one ->
                    muted.add(new FollowView.Muted("place", one.place().value(), place(one, words), until));
                case Mute.Matter.Everything all -> {} // The state says so.
            }
        }
        return muted;
    }

    /// What was last told of it names a project better than its id.
    private String title(Mute.Matter.OneProject muted, List<Alert> newest, PageWords words) {
        return newest.stream()
                .filter(alert -> alert.project()
                        .filter(project -> project.value().equals(muted.project()))
                        .isPresent())
                .findFirst()
                .map(alert -> alert.text().title())
                .or(() -> projects.apply(muted.project(), words.language()))
                .orElse(words.say("mute.project", muted.project()));
    }

    private String place(Mute.Matter.OnePlace muted, PageWords words) {
        return gazetteer
                .byCode(muted.place())
                .map(place -> place.names().in(words.locale()))
                .orElse(muted.place().value());
    }

    private static String moment(Instant at, Follower follower, PageWords words) {
        return DateTimeFormatter.ofPattern(words.say("moment"), words.locale())
                .format(at.atZone(follower.timetable().zone()));
    }
}
