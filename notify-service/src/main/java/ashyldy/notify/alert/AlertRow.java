package ashyldy.notify.alert;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/// An alert as it is stored.
@Entity
@Table(name = "alert")
class AlertRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "subscription_id")
    public UUID subscriptionId;

    public long number;

    @ManyToOne
    @JoinColumn(name = "event_id")
    public HappeningRow happening;

    @Column(name = "project_id")
    public UUID projectId;

    public String language;
    public String title;
    public String body;
    public String html;

    @Column(name = "raised_at")
    public Instant raisedAt;
}
