package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A subscription as it is stored.
@Entity
@Table(name = "subscription")
class SubscriptionRow extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;
    public String place;
    public String[] kinds;
    public String[] events;
    public String language;

    @Column(name = "webhook_url")
    public String webhookUrl;

    @Column(name = "webhook_secret")
    public byte[] webhookSecret;

    @Column(name = "webhook_disabled")
    public String webhookDisabled;

    @Column(name = "created_at")
    public Instant createdAt;
}
