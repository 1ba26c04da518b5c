package ashyldy.projects.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A project as it stands in the table: the columns are for finding it, `state` is what was published.
@Entity
@Table(name = "project")
class ProjectRow extends PanacheEntityBase {
    @Id
    UUID id;

    long version;
    String kind;
    String work;
    String stage;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "district_code")
    String districtCode;

    @Column(name = "locality_code")
    String localityCode;

    String search;

    @JdbcTypeCode(SqlTypes.JSON)
    String state;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Column(name = "first_seen_on")
    LocalDate firstSeenOn;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "news_at")
    LocalDate newsAt;

    @Column(name = "told_stage")
    String toldStage;
}
