package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/// A subscription as it is stored.
@Entity
@Table(name = "subscription")
class SubscriptionRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "follower_id")
    public UUID followerId;

    public String name;

    @ColumnTransformer(write = "cast(? as jsonb)")
    public String interest;

    public String language;

    @Column(name = "created_at")
    public Instant createdAt;
}
