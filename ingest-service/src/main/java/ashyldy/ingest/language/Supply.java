package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.List;

import ashyldy.ingest.text.Among;

/// "Gas", "drinking water", "the internet": the network that brings them, but only beside a verb of supply.
final class Supply {
    /// What such verbs say among the modifiers.
    static final String VERB = "supply";

    private static final int REACH = 8;

    private Supply() {}

    static Matches settled(Matches matches) {
        boolean named = Among.any(matches.of(Topic.KINDS), Supply::isSupplied);
        return named ? matches.withoutKinds(kind -> isSupplied(kind) && !isBrought(kind, matches)) : matches;
    }

    private static boolean isSupplied(Match kind) {
        return kind.entry().property("needs").filter(VERB::equals).isPresent();
    }

    /// "A kindergarten to which water was laid": the kindergarten is the project.
    private static boolean isForBuilding(Matches matches) {
        return Among.any(
                matches.of(Topic.KINDS),
                kind -> kind.tells()
                        && !kind.says("housing")
                        && !kind.entry().is("line")
                        && !kind.entry().is("weak"));
    }

    private static boolean isBrought(Match kind, Matches matches) {
        return !isForBuilding(matches)
                && Among.any(
                        verbs(matches),
                        verb -> Math.max(verb.from() - kind.to(), kind.from() - verb.to()) <= REACH
                                && Among.none(
                                        matches.saying(ClauseCode.BOUNDARY),
                                        mark -> mark.from() >= Math.min(verb.from(), kind.from())
                                                && mark.to() <= Math.max(verb.to(), kind.to())));
    }

    /// The listed words, and every form of an act that brings something to houses and villages.
    private static List<Match> verbs(Matches matches) {
        List<Match> verbs = new ArrayList<>(matches.saying(Topic.MODIFIERS, VERB));
        verbs.addAll(Among.those(
                matches.of(Topic.STAGES),
                stage -> stage.entry().property("class").filter(VERB::equals).isPresent()));
        return verbs;
    }
}
