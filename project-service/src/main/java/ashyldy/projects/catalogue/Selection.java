package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Stage;

/// Which projects are wanted; an empty condition leaves all of them in.
///
/// @param updatedSince only what changed at or after this moment
/// @param asOf as the registry knew it at this moment; as it knows it now where absent
public record Selection(
        Where where,
        What what,
        HowLarge howLarge,
        WhenDue when,
        Mentions mentions,
        Optional<Instant> updatedSince,
        Optional<Instant> asOf) {

    public static final Selection EVERYTHING = of(Set.of(), Set.of(), Set.of(), "");

    /// What people ask for on the pages.
    public static Selection of(Set<String> places, Set<Kind> kinds, Set<Stage> stages, String search) {
        return new Selection(
                new Where(places, Optional.empty()),
                new What(kinds, Set.of(), stages),
                HowLarge.ANY,
                WhenDue.EVER,
                new Mentions(search, "", ""),
                Optional.empty(),
                Optional.empty());
    }

    /// The same, as it was known at a moment.
    Selection at(Instant moment) {
        return new Selection(where, what, howLarge, when, mentions, updatedSince, Optional.of(moment));
    }

    public Set<String> places() {
        return where.places();
    }

    public Set<Kind> kinds() {
        return what.kinds();
    }

    public Set<Stage> stages() {
        return what.stages();
    }

    public String search() {
        return mentions.search();
    }
}
