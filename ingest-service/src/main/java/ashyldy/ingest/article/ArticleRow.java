package ashyldy.ingest.article;

import java.time.Instant;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.events.Withdrawal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/// One line of table `article`.
@Entity
@Table(name = "article")
class ArticleRow extends PanacheEntityBase {
    @Id
    UUID id;

    /// Given by the database.
    @Column(insertable = false, updatable = false)
    long position;

    String url;
    String title;
    String outlet;

    @Column(name = "published_at")
    String publishedAt;

    int revision;
    String text;

    @Enumerated(EnumType.STRING)
    Language language;

    @ColumnTransformer(read = "claims::text", write = "?::jsonb")
    String claims;

    @Column(name = "claim_count")
    int claimCount;

    String failure;

    @Enumerated(EnumType.STRING)
    Withdrawal withdrawn;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "changed_at")
    Instant changedAt;
}
