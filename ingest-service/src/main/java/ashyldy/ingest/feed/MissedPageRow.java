package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// One line of table `missed_page`.
@Entity
@Table(name = "missed_page")
class MissedPageRow extends PanacheEntityBase {
    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "feed_id")
    UUID feedId;

    String url;
    int attempts;
    String reason;

    @Column(name = "missed_at")
    Instant missedAt;
}
