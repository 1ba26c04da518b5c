package ashyldy.ingest.language;

import java.util.stream.Stream;

/// "Gas", "drinking water", "the internet": the network that brings them, but only beside a verb of supply.
final class Supply {
    /// What such verbs say among the modifiers.
    static final String VERB = "supply";

    private static final int REACH = 8;

    private Supply() {}

    static Matches settled(Matches matches) {
        boolean named = matches.of(Topic.KINDS).stream().anyMatch(Supply::isSupplied);
        return named ? matches.withoutKinds(kind -> isSupplied(kind) && !isBrought(kind, matches)) : matches;
    }

    private static boolean isSupplied(Match kind) {
        return kind.entry().property("needs").filter(VERB::equals).isPresent();
    }

    /// "A kindergarten to which water was laid": the kindergarten is the project.
    private static boolean isForBuilding(Matches matches) {
        return matches.of(Topic.KINDS).stream()
                .anyMatch(kind -> kind.tells()
                        && !kind.says("housing")
                        && !kind.entry().is("line")
                        && !kind.entry().is("weak"));
    }

    private static boolean isBrought(Match kind, Matches matches) {
        return !isForBuilding(matches)
                && verbs(matches)
                        .anyMatch(verb -> Math.max(verb.from() - kind.to(), kind.from() - verb.to()) <= REACH
                                && matches.saying(ClauseCode.BOUNDARY)
                                        .noneMatch(mark -> mark.from() >= Math.min(verb.from(), kind.from())
                                                && mark.to() <= Math.max(verb.to(), kind.to())));
    }

    /// The listed words, and every form of an act that brings something to houses and villages.
    private static Stream<Match> verbs(Matches matches) {
        return Stream.concat(
                matches.saying(Topic.MODIFIERS, VERB),
                matches.of(Topic.STAGES).stream()
                        .filter(stage -> stage.entry()
                                .property("class")
                                .filter(VERB::equals)
                                .isPresent()));
    }
}
