package ashyldy.ingest.reread;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// One line of table `reread`.
@Entity
@Table(name = "reread")
class RereadRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    long articles;
    long position;
    long changed;
    long unchanged;
    long failed;
}
