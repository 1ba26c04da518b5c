package ashyldy.projects.promise;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Coded;
import ashyldy.events.Kind;
import ashyldy.events.Work;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A counted promise as it stands in the table: the columns are for finding it, `state` is what was published.
@Entity
@Table(name = "counted")
class CountedRow extends PanacheEntityBase {
    @Id
    UUID id;

    String kind;
    String work;

    @Column(name = "place_code")
    String placeCode;

    Integer year;
    int count;

    @JdbcTypeCode(SqlTypes.JSON)
    String state;

    static CountedRow of(CountedKey key, String state) {
        var row = new CountedRow();
        row.id = key.id();
        row.kind = key.kind().code();
        row.work = key.work().code();
        row.placeCode = key.place();
        row.year = key.year().orElse(null);
        row.count = key.count();
        row.state = state;
        return row;
    }

    /// @param columns kind, work, place code, year and count
    static CountedKey key(Object... columns) {
        return new CountedKey(
                coded((String) columns[0], Kind.values()),
                coded((String) columns[1], Work.values()),
                (String) columns[2],
                Optional.ofNullable((Integer) columns[3]),
                (Integer) columns[4]);
    }

    private static <C extends Coded> C coded(String code, C[] vocabulary) {
        return Arrays.stream(vocabulary)
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a row holds no code of ours: " + code));
    }
}
