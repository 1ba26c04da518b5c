package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// One line of table `page`.
@Entity
@Table(name = "page")
class PageRow extends PanacheEntityBase {
    @Id
    UUID id;

    /// Given by the database.
    @Column(insertable = false, updatable = false)
    long position;

    @Column(name = "feed_id")
    UUID feedId;

    String url;
    String title;

    @Column(name = "published_at")
    String publishedAt;

    String version;

    @Enumerated(EnumType.STRING)
    PageState state;

    @Column(name = "article_id")
    UUID articleId;

    int failures;
    int missing;
    int readings;

    @Column(name = "due_at")
    Instant dueAt;

    String reason;

    @Column(name = "looked_at")
    Instant lookedAt;

    String etag;

    @Column(name = "last_modified")
    String lastModified;
}
