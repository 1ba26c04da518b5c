package ashyldy.projects.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.JudgementKind;

/// What somebody wants to say.
///
/// @param other absent where a value is corrected, and where claims are split off the rest of their project
record Statement(
        JudgementKind kind,
        Side one,
        Optional<Side> other,
        Optional<String> field,
        Optional<String> value,
        String by,
        String why) {

    Statement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(why, "why");
    }

    /// Claims, named by their project, or one by one.
    ///
    /// @param name `one` or `other`, as the body calls it
    /// @param version of the project as the caller has seen it
    record Side(String name, Optional<UUID> project, Optional<Long> version, List<UUID> claims) {
        Side {
            claims = List.copyOf(claims);
        }

        String field(String part) {
            return name + "." + part;
        }
    }
}
