package ashyldy.notify.alert;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// An event that somebody was told of.
@Entity
@Table(name = "happening")
class HappeningRow {
    @Id
    @Column(name = "event_id")
    public String id;

    public String type;
    public String source;
    public String subject;

    @Column(name = "happened_at")
    public Instant at;

    public String data;
}
