package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// One line of table `feed`.
@Entity
@Table(name = "feed")
class FeedRow extends PanacheEntityBase {
    @Id
    UUID id;

    String url;
    String etag;

    @Column(name = "last_modified")
    String lastModified;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "polled_at")
    Instant polledAt;

    long articles;

    @Column(name = "last_error")
    String lastError;

    @Column(name = "failing_since")
    Instant failingSince;
}
