package ashyldy.notify.delivery;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A delivery as it is stored.
@Entity
@Table(name = "delivery")
class DeliveryRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "follower_id")
    public UUID followerId;

    public String gathers;

    public String channel;
    public String state;
    public int attempts;

    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "claimed_until")
    public Instant claimedUntil;

    @Column(name = "finished_at")
    public Instant finishedAt;

    public String because;

    @Column(name = "created_at")
    public Instant createdAt;
}
