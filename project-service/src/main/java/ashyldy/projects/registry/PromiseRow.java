package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.UUID;

import ashyldy.events.Promise;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A promise as it stands in the table.
@Entity
@Table(name = "promise")
class PromiseRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "project_id")
    UUID projectId;

    String state;

    @Column(name = "due_from")
    LocalDate dueFrom;

    @Column(name = "due_to")
    LocalDate dueTo;

    @JdbcTypeCode(SqlTypes.JSON)
    String promise;

    static PromiseRow of(ProjectId project, Promise promise, String json) {
        var row = new PromiseRow();
        row.id = promise.id();
        row.projectId = project.value();
        row.state = promise.state().code();
        row.dueFrom = promise.due().value().from().orElse(null);
        row.dueTo = promise.due().value().to().orElse(null);
        row.promise = json;
        return row;
    }
}
