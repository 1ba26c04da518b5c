package ashyldy.ingest.article;

import java.time.Instant;
import java.util.UUID;

import ashyldy.events.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// One line of table `article` without its text and claims: a list of a hundred needs none of them.
@Entity
@Immutable
@Table(name = "article")
class ArticleHeadRow extends PanacheEntityBase {
    @Id
    UUID id;

    long position;
    String url;
    String title;
    String outlet;

    @Column(name = "published_at")
    String publishedAt;

    int revision;

    @Enumerated(EnumType.STRING)
    Language language;

    @Column(name = "claim_count")
    int claimCount;

    String failure;

    @Column(name = "received_at")
    Instant receivedAt;
}
