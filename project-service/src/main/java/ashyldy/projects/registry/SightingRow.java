package ashyldy.projects.registry;

import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A sighting as it stands in the table.
@Entity
@Table(name = "sighting")
class SightingRow extends PanacheEntityBase {
    @Id
    @Column(name = "claim_id")
    UUID claimId;

    UUID article;
    UUID component;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "region_code")
    String regionCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] keys;

    String mark;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] crowds;

    @JdbcTypeCode(SqlTypes.JSON)
    String claim;

    @JdbcTypeCode(SqlTypes.JSON)
    String source;
}
