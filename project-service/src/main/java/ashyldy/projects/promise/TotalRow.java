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

/// A total of one article as it stands in the table: the columns are what it counts, `claim` is what was read.
@Entity
@Table(name = "counted_promise")
class TotalRow extends PanacheEntityBase {
    @Id
    @Column(name = "claim_id")
    UUID claimId;

    UUID article;
    String kind;
    String work;
    int count;

    @Column(name = "place_code")
    String placeCode;

    Integer year;

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

    static TotalRow of(Total total) {
        var key = total.key();
        var row = new TotalRow();
        row.claimId = total.claim().id();
        row.article = total.source().article();
        row.kind = key.kind().code();
        row.work = key.work().code();
        row.count = key.count();
        row.placeCode = key.place();
        row.year = key.year().orElse(null);
        row.regionCode = total.regionCode().orElse(null);
        row.dueFrom = total.due().map(Interval::from).orElse(null);
        row.dueTo = total.due().map(Interval::to).orElse(null);
        return row;
    }
}
