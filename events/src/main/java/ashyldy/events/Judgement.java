package ashyldy.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

/// What a person has said of claims, ahead of all evidence. It is bound to claims and not to projects, so that it
/// outlives whatever becomes of these.
///
/// @param version 1 as it was made, 2 once it is undone; a reader drops what is not newer
/// @param one at least one claim
/// @param other the claims of the other side; none where a value is corrected
/// @param field what is corrected: `amount.capacity.places.project`, `date.opening`, `stage`
/// @param value what it is instead, written as the codes and ISO 8601 write it
/// @param by who said so
/// @param undone by whom and why it was taken back; absent while it stands
public record Judgement(
        UUID id,
        long version,
        JudgementKind kind,
        List<JudgedClaim> one,
        List<JudgedClaim> other,
        @JsonInclude(NON_ABSENT) Optional<String> field,
        @JsonInclude(NON_ABSENT) Optional<String> value,
        String by,
        String why,
        Instant at,
        @JsonInclude(NON_ABSENT) Optional<Undone> undone) {
    public Judgement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(at, "at");
        one = List.copyOf(one);
        other = List.copyOf(other);
        if (one.isEmpty()) {
            throw new IllegalArgumentException("a judgement is about a claim");
        }
        if (field.isPresent() != value.isPresent()) {
            throw new IllegalArgumentException("a value is the value of a field");
        }
    }

    public boolean stands() {
        return undone.isEmpty();
    }

    /// The same, taken back.
    public Judgement undone(Undone back) {
        return new Judgement(id, version + 1, kind, one, other, field, value, by, why, at, Optional.of(back));
    }
}
