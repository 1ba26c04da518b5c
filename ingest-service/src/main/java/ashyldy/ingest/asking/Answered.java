package ashyldy.ingest.asking;

import ashyldy.ingest.pointing.Pointed;

/// An answer and what it cost.
///
/// @param asked tokens of the questions, 0 where the server does not say
/// @param answered tokens of the answers, 0 where the server does not say
public record Answered(Pointed pointed, long asked, long answered) {
    static final Answered NOTHING = new Answered(Pointed.NOTHING, 0, 0);

    Answered and(Answered more) {
        return new Answered(pointed.and(more.pointed), asked + more.asked, answered + more.answered);
    }
}
