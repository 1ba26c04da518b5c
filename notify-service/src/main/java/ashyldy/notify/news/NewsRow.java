package ashyldy.notify.news;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A row of the view in which projects lead to their survivors; written with SQL alone.
@Entity
@Table(name = "news_now")
class NewsRow {
    @Id
    public long number;

    @Column(name = "event_id")
    public String eventId;

    @Column(name = "project_id")
    public UUID projectId;

    public UUID survivor;
    public UUID[] ids;
    public String subject;
    public UUID article;
    public String event;
    public String kind;
    public String work;
    public String stage;
    public String[] places;
    public Double latitude;
    public Double longitude;
    public BigDecimal capacity;
    public BigDecimal cost;
    public String[] parties;
    public String[] programme;
    public String[] words;

    @Column(name = "raised_at")
    public Instant raisedAt;
}
