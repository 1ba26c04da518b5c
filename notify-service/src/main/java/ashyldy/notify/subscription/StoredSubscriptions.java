package ashyldy.notify.subscription;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.Coded;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.notify.channel.Address;
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.channel.WebhookSecret;
import ashyldy.places.PlaceCode;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The subscriptions, found by id or by what they are interested in.
@ApplicationScoped
@Transactional
public class StoredSubscriptions {
    private static final String WANTING = """
            select * from subscription where id in (
              select subscription_id from interest
              where place = any(:places) and event = :event and kind in (:kind, :every))
            order by id""";

    private final EntityManager database;

    StoredSubscriptions(EntityManager database) {
        this.database = database;
    }

    public void add(Subscription subscription) {
        SubscriptionRow row = row(subscription);
        row.persistAndFlush();
        for (Interest.Key key : subscription.interest().keys()) {
            database.createNativeQuery("insert into interest (place, event, kind, subscription_id) values (?, ?, ?, ?)")
                    .setParameter(1, key.place())
                    .setParameter(2, key.event())
                    .setParameter(3, key.kind())
                    .setParameter(4, row.id)
                    .executeUpdate();
        }
    }

    public Optional<Subscription> find(SubscriptionId id) {
        return SubscriptionRow.<SubscriptionRow>findByIdOptional(id.value()).map(StoredSubscriptions::subscription);
    }

    /// @param after the last id of the page before; the nil UUID for the first page
    public List<Subscription> after(SubscriptionId after, int limit) {
        return SubscriptionRow.<SubscriptionRow>find("id > ?1", Sort.by("id"), after.value()).page(0, limit).stream()
                .map(StoredSubscriptions::subscription)
                .toList();
    }

    /// With all its alerts; false where there was none.
    public boolean remove(SubscriptionId id) {
        return SubscriptionRow.deleteById(id.value());
    }

    /// Those whose interest wants it, in the order of their ids: everybody locks them in this order.
    public List<Subscription> wanting(Concern concern) {
        return database.createNativeQuery(WANTING, SubscriptionRow.class)
                .setParameter("places", concern.places().toArray(String[]::new))
                .setParameter("event", EventName.of(concern.event()))
                .setParameter("kind", concern.kind().code())
                .setParameter("every", Interest.EVERY_KIND)
                .getResultStream()
                .map(row -> subscription((SubscriptionRow) row))
                .toList();
    }

    public void disablePush(SubscriptionId id, String because) {
        SubscriptionRow.update("webhookDisabled = ?1 where id = ?2", because, id.value());
    }

    private static SubscriptionRow row(Subscription subscription) {
        SubscriptionRow row = new SubscriptionRow();
        row.id = subscription.id().value();
        row.name = subscription.name().orElse(null);
        row.place = subscription.interest().place().map(PlaceCode::value).orElse(null);
        row.kinds =
                subscription.interest().kindsInOrder().stream().map(Coded::code).toArray(String[]::new);
        row.events = subscription.interest().eventsInOrder().stream()
                .map(EventName::of)
                .toArray(String[]::new);
        row.language = subscription.language().code();
        row.createdAt = subscription.createdAt();
        subscription.push().ifPresent(push -> setPush(row, push));
        return row;
    }

    private static void setPush(SubscriptionRow row, Push push) {
        switch (push.address()) {
            case WebhookAddress webhook -> {
                row.webhookUrl = webhook.url().toString();
                row.webhookSecret = webhook.secret().bytes();
            }
        }
        row.webhookDisabled = push.disabledBecause().orElse(null);
    }

    private static Subscription subscription(SubscriptionRow row) {
        return new Subscription(
                new SubscriptionId(row.id),
                Optional.ofNullable(row.name),
                interest(row),
                code(Language.values(), row.language),
                Optional.ofNullable(row.webhookUrl)
                        .map(url -> new WebhookAddress(URI.create(url), new WebhookSecret(row.webhookSecret)))
                        .map((Address address) -> new Push(address, Optional.ofNullable(row.webhookDisabled))),
                row.createdAt);
    }

    private static Interest interest(SubscriptionRow row) {
        Set<Kind> kinds =
                Arrays.stream(row.kinds).map(code -> code(Kind.values(), code)).collect(Collectors.toSet());
        Set<EventType> events = Arrays.stream(row.events)
                .map(name -> EventName.parse(name).orElseThrow())
                .collect(Collectors.toSet());
        return new Interest(Optional.ofNullable(row.place).map(PlaceCode::new), kinds, events);
    }

    private static <T extends Coded> T code(T[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a stored code that nobody knows: " + code));
    }
}
