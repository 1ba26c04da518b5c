package ashyldy.projects.review;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/// A pair of projects of which the evidence does not tell whether they are one.
///
/// @param hangs what hangs on the answer
/// @param sources how many articles speak of the two
/// @param one the older project
/// @param evidence of the two claims that come nearest to each other
record OpenQuestion(Hangs hangs, int sources, Side one, Side other, Evidence evidence) {
    /// What hangs on an answer, the most first.
    enum Hangs {
        /// Both were told as open: if they are one, its opening was told twice.
        TOLD_TWICE,
        /// Both are open, and one of them is held back until somebody can tell.
        HELD,
        /// One of them is open.
        OPENING,
        NOTHING
    }

    /// @param claims all of the project: some of them can be judged by themselves
    record Side(UUID project, List<UUID> claims) {}

    /// @param claims the one of the older project first
    /// @param answer `undecided`, or `same_as` where the two are alike and something else stands between
    record Evidence(List<UUID> claims, String answer, double score, JsonNode reasons) {}

    ReviewCursor cursor() {
        return new ReviewCursor(hangs.ordinal(), sources, one.project(), other.project());
    }
}
