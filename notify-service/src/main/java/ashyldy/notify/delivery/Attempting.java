package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.EventType;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertId;
import ashyldy.notify.alert.AlertJson;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Outcome;
import ashyldy.notify.channel.Sender;
import ashyldy.notify.channel.Told;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;

/// One attempt: find the address and what has gathered for it, send, and say what came of it.
public final class Attempting {
    private static final Set<String> SETS_RIGHT =
            Set.of(EventType.PROJECT_CORRECTED.code(), EventType.PROJECT_CHANGED.code());

    private final StoredDeliveries deliveries;
    private final StoredAlerts alerts;
    private final StoredFollowers followers;
    private final StoredLinks links;
    private final Sender sender;
    private final AlertJson json;

    public Attempting(
            StoredDeliveries deliveries,
            StoredAlerts alerts,
            StoredFollowers followers,
            StoredLinks links,
            Sender sender,
            AlertJson json) {
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.followers = followers;
        this.links = links;
        this.sender = sender;
        this.json = json;
    }

    Attempt attempt(Delivery.Pending delivery, InstantSource clock) {
        Instant begun = clock.instant();
        Outcome outcome = send(delivery, begun);
        return new Attempt(delivery, begun, Duration.between(begun, clock.instant()), outcome);
    }

    private Outcome send(Delivery.Pending delivery, Instant now) {
        Optional<Follower> follower = followers.find(delivery.follower());
        Optional<Contact> contact = follower.flatMap(Follower::reachable);
        List<Told> told = told(delivery);
        if (contact.isEmpty() || told.isEmpty()) {
            return new Outcome.Refused("nothing is sent there any more");
        }
        Set<UUID> silent = silent(told, follower.get(), now);
        var message = new Message(delivery.id().toString(), told, silent, links.page(delivery.follower()));
        Outcome outcome = sender.send(message, contact.get().address());
        heed(outcome, delivery.follower());
        return outcome;
    }

    private void heed(Outcome outcome, FollowerId follower) {
        switch (outcome) {
            case Outcome.Refused refused -> followers.disable(follower, refused.because());
            case Outcome.Moved moved -> followers.readdress(follower, moved.to());
            case Outcome.Accepted accepted -> {}
            case Outcome.TryLater later -> {}
            case Outcome.Later later -> {}
        }
    }

    /// Each event once: overlapping subscriptions of one follower have an alert each, and one message.
    private List<Told> told(Delivery.Pending delivery) {
        List<Told> told = new ArrayList<>();
        Set<String> events = new HashSet<>();
        for (AlertId id : deliveries.alerts(delivery.id())) {
            alerts.find(id)
                    .filter(alert -> events.add(alert.happening().id()))
                    .map(this::told)
                    .ifPresent(told::add);
        }
        return told;
    }

    /// Corrections of what was muted since, or before: they change what stands in a chat, and disturb nobody.
    private static Set<UUID> silent(List<Told> told, Follower follower, Instant now) {
        return told.stream()
                .filter(each -> SETS_RIGHT.contains(each.type()))
                .filter(each -> each.project()
                        .filter(project -> follower.mayHaveMuted(Set.of(project), now))
                        .isPresent())
                .map(Told::alert)
                .collect(Collectors.toSet());
    }

    private Told told(Alert alert) {
        return new Told(
                alert.id().value(),
                alert.project().map(ProjectId::value),
                alert.happening().type(),
                alert.text().language(),
                alert.text().title(),
                alert.text().body(),
                alert.text().html(),
                json.of(alert));
    }
}
