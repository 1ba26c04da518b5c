package ashyldy.notify.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// One attempt of a delivery as it is stored.
@Entity
@Table(name = "delivery_attempt")
class AttemptRow extends PanacheEntityBase {
    @EmbeddedId
    public Key key;

    public Instant at;
    public String outcome;
    public String because;
    public int millis;

    @Embeddable
    record Key(@Column(name = "delivery_id") UUID deliveryId, int number) implements Serializable {}
}
