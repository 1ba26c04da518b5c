package ashyldy.ingest.article.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/// A day somebody wrote, with the moment where time and zone stand beside it.
public record WrittenDate(LocalDate day, Optional<OffsetDateTime> moment) {
    public WrittenDate {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(moment, "moment");
    }
}
