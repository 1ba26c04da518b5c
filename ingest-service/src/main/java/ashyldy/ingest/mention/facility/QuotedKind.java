package ashyldy.ingest.mention.facility;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;

/// A facility that stands in quotation marks whole, and no noun beside them says what it is: the "Palace of
/// Schoolchildren" has opened. Common nouns mean nothing in quotes otherwise: the shop "School of Repairs", the fund
/// "House of Youth" and the course "School of Leaders" are no facilities.
final class QuotedKind {
    private static final Set<String> TOLD = Set.of("opened", "planned", "act");

    private final Sentence sentence;
    private final Matches matches;
    private final List<NameMention> quoted;
    private final List<PlaceMention> places;

    QuotedKind(Sentence sentence, Matches matches, List<NameMention> quoted, List<PlaceMention> places) {
        this.sentence = sentence;
        this.matches = matches;
        this.quoted = quoted;
        this.places = places;
    }

    /// The quotation that is this facility, where its verb stands right beside the marks.
    Optional<NameMention> of(Match kind) {
        return quoted.isEmpty() || kind.length() < 2
                ? Optional.empty()
                : Among.first(
                        quoted,
                        name -> name.first() == kind.from()
                                && name.last() == kind.to()
                                && isTold(name)
                                && isWithoutNoun(name));
    }

    private boolean isTold(NameMention name) {
        return Among.any(
                matches.of(Topic.STAGES),
                stage -> TOLD.contains(stage.entry().says())
                        && (stage.to() == name.from() || stage.from() == name.to()));
    }

    /// Before the marks stands nothing, the verb, a place or "one more".
    private boolean isWithoutNoun(NameMention name) {
        int before = name.from() - 1;
        return before < 0
                || sentence.token(before).isMark()
                || matches.at(Topic.STAGES, before).isPresent()
                || matches.at(Topic.ANAPHORS, before).isPresent()
                || Among.any(places, place -> place.covers(before));
    }
}
