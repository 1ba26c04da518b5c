package ashyldy.notify.follower;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A follower as it is stored.
@Entity
@Table(name = "follower")
class FollowerRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "secret_digest")
    public byte[] secretDigest;

    public String channel;
    public String address;

    @Column(name = "webhook_secret")
    public byte[] webhookSecret;

    @Column(name = "old_webhook_secret")
    public byte[] oldWebhookSecret;

    @Column(name = "old_webhook_secret_until")
    public Instant oldWebhookSecretUntil;

    @Column(name = "confirmed_at")
    public Instant confirmedAt;

    public String disabled;
    public String rhythm;
    public String zone;

    @Column(name = "quiet_from")
    public LocalTime quietFrom;

    @Column(name = "quiet_to")
    public LocalTime quietTo;

    @Column(name = "created_at")
    public Instant createdAt;
}
