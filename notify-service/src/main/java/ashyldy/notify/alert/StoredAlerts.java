package ashyldy.notify.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.wake.Bell;
import ashyldy.edge.wake.Bells;
import ashyldy.events.Language;
import ashyldy.notify.subscription.SubscriptionId;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Every alert that was raised, in the order in which each subscriber was told.
@ApplicationScoped
@Transactional
public class StoredAlerts {
    /// Rings for streams and deliveries when alerts were raised.
    public static final Bell BELL = new Bell("alerts");

    private static final String EACH_AFTER = """
            from unnest(cast(:ids as uuid[]), cast(:numbers as bigint[])) as reader (id, number)
            cross join lateral (select * from alert where subscription_id = reader.id and number > reader.number
                order by number limit :limit) a
            """;
    private static final String AFTER = "select a.* " + EACH_AFTER + "order by a.subscription_id, a.number";
    private static final String HAPPENINGS_AFTER =
            "select * from happening where event_id in (select a.event_id " + EACH_AFTER + ")";

    private final EntityManager database;
    private final StoredHappenings happenings;
    private final Bells bells;
    private final InstantSource clock;

    StoredAlerts(EntityManager database, StoredHappenings happenings, Bells bells, InstantSource clock) {
        this.database = database;
        this.happenings = happenings;
        this.bells = bells;
        this.clock = clock;
    }

    /// @param project absent in a rehearsal
    public Alert raise(SubscriptionId subscription, Optional<ProjectId> project, Happening happening, AlertText text) {
        happenings.keep(happening);
        Instant now = clock.instant();
        var alert = new Alert(
                new AlertId(UUID.randomUUID()), subscription, nextNumber(subscription), project, happening, text, now);
        row(alert).persistAndFlush();
        bells.ringAfterCommit(BELL);
        return alert;
    }

    public Optional<Alert> find(AlertId id) {
        return query("a.id = ?1", id.value()).firstResultOptional().map(StoredAlerts::alert);
    }

    /// The alerts that follow a number, in their order.
    public List<Alert> after(SubscriptionId subscription, long number, int limit) {
        return query("a.subscriptionId = ?1 and a.number > ?2 order by a.number", subscription.value(), number)
                .page(0, limit)
                .stream()
                .map(StoredAlerts::alert)
                .toList();
    }

    /// The alerts of each subscription that follow its number, in their order.
    ///
    /// @param limit of each
    public List<Alert> after(Map<SubscriptionId, Long> numbers, int limit) {
        // What happened is read first, once for all who were told of it.
        all(HAPPENINGS_AFTER, HappeningRow.class, numbers, limit);
        return all(AFTER, AlertRow.class, numbers, limit).stream()
                .map(StoredAlerts::alert)
                .toList();
    }

    /// The newest first.
    public List<Alert> latest(SubscriptionId subscription, int limit) {
        return query("a.subscriptionId = ?1 order by a.number desc", subscription.value()).page(0, limit).stream()
                .map(StoredAlerts::alert)
                .toList();
    }

    /// The newest of a project, whoever got it.
    public Optional<Alert> newestOf(ProjectId project) {
        return query("a.projectId = ?1 order by a.raisedAt desc, a.id", project.value())
                .firstResultOptional()
                .map(StoredAlerts::alert);
    }

    /// What a subscriber was last told of a project.
    public Optional<Alert> newestOf(ProjectId project, SubscriptionId subscription) {
        return query(
                        "a.projectId = ?1 and a.subscriptionId = ?2 order by a.number desc",
                        project.value(),
                        subscription.value())
                .firstResultOptional()
                .map(StoredAlerts::alert);
    }

    private <R> List<R> all(String query, Class<R> row, Map<SubscriptionId, Long> numbers, int limit) {
        List<SubscriptionId> ids = List.copyOf(numbers.keySet());
        return database.createNativeQuery(query, row)
                .setParameter("ids", ids.stream().map(SubscriptionId::value).toArray(UUID[]::new))
                .setParameter("numbers", ids.stream().map(numbers::get).toArray(Long[]::new))
                .setParameter("limit", limit)
                .getResultList();
    }

    /// Holds the subscription's row until the commit, so that numbers become visible in their order.
    private long nextNumber(SubscriptionId subscription) {
        return ((Number) database.createNativeQuery(
                                "update subscription set last_alert = last_alert + 1 where id = ? returning last_alert")
                        .setParameter(1, subscription.value())
                        .getSingleResult())
                .longValue();
    }

    private static PanacheQuery<AlertRow> query(String where, Object... values) {
        return AlertRow.find("select a from AlertRow a join fetch a.happening where " + where, values);
    }

    private AlertRow row(Alert alert) {
        AlertRow row = new AlertRow();
        row.id = alert.id().value();
        row.subscriptionId = alert.subscription().value();
        row.number = alert.number();
        row.happening =
                database.getReference(HappeningRow.class, alert.happening().id());
        row.projectId = alert.project().map(ProjectId::value).orElse(null);
        row.language = alert.text().language().code();
        row.title = alert.text().title();
        row.body = alert.text().body();
        row.html = alert.text().html();
        row.raisedAt = alert.raisedAt();
        return row;
    }

    private static Alert alert(AlertRow row) {
        return new Alert(
                new AlertId(row.id),
                new SubscriptionId(row.subscriptionId),
                row.number,
                Optional.ofNullable(row.projectId).map(ProjectId::new),
                StoredHappenings.happening(row.happening),
                new AlertText(language(row.language), row.title, row.body, row.html),
                row.raisedAt);
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a stored language that nobody speaks: " + code));
    }
}
