package ashyldy.projects.review;

import java.util.List;
import java.util.UUID;

/// The body of a judgement as it was sent: anything may be missing.
///
/// @param kind `same`, `not_the_same`, `split`, `part_of` or `correct`
/// @param one the claims that it is about; of `part_of` the part
/// @param other the claims of the other side; of `part_of` the whole
/// @param field what is corrected, as the facts of a project name it
/// @param value what it is instead: a code, a plain number, a date in ISO 8601, a name
/// @param by who says so
public record JudgementRequest(String kind, Side one, Side other, String field, String value, String by, String why) {
    /// @param project all of its claims, unless claims are named
    /// @param version of the project as it was looked at; another one is refused
    public record Side(UUID project, Long version, List<UUID> claims) {}
}
