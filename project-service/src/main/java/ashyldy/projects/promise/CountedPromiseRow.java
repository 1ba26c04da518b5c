package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A counted promise as it stands in the table.
@Entity
@Table(name = "counted_promise")
class CountedPromiseRow extends PanacheEntityBase {
    @Id
    @Column(name = "claim_id")
    UUID claimId;

    UUID article;
    String kind;
    int count;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "due_from")
    LocalDate dueFrom;

    @Column(name = "due_to")
    LocalDate dueTo;

    @JdbcTypeCode(SqlTypes.JSON)
    String claim;

    @JdbcTypeCode(SqlTypes.JSON)
    String source;
}
