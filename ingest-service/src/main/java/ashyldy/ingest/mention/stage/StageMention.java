package ashyldy.ingest.mention.stage;

import java.util.Optional;

import ashyldy.events.Work;
import ashyldy.ingest.mention.Mention;

/// A word that says how far something is, with what the words around it do to it.
///
/// @param intended a plan, a promise, an order
/// @param denied a negation
/// @param ofObject whether it tells only of a facility behind it: "received a new school"
/// @param act the class of a lemma, a row of `acts.tsv`; empty for an idiom
/// @param work what the verb itself does: "renovated"
public record StageMention(
        int from,
        int to,
        StageCue cue,
        boolean intended,
        boolean denied,
        boolean attributive,
        boolean ofObject,
        Optional<Work> work,
        Optional<String> act,
        String rule)
        implements Mention {
    private static final String SUPPLY = "supply";

    /// Whether it brings something to houses and villages, so that it speaks of networks alone.
    public boolean supplies() {
        return act.filter(SUPPLY::equals).isPresent();
    }
}
