package ashyldy.ingest.discourse;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.text.Among;

/// What a sentence states, as those that follow it may take it over.
///
/// @param facts the stage with its words, then who says it and when
/// @param kind of what it is stated, where the sentence names it
/// @param ofSeveral whether it is stated of more than one, so that some may be named after it
/// @param sentence number of the sentence
record Lead(List<Fact> facts, Optional<KindMention> kind, boolean ofSeveral, int sentence) {
    Lead {
        facts = List.copyOf(facts);
    }

    /// The words that state it.
    String words() {
        return facts.stream()
                .filter(Fact.Stated.class::isInstance)
                .map(fact -> ((Fact.Stated) fact).quote().text())
                .findFirst()
                .orElse("");
    }

    /// The first statement of a sentence, and its facility.
    static Optional<Lead> of(Telling telling) {
        Optional<Frame> asserted = Among.first(telling.frames().frames(), Frame::asserts);
        return asserted.map(frame -> frame.statements().getFirst().value())
                .or(() -> Among.first(telling.frames().unsaid()))
                .map(statement -> new Lead(
                        telling.facts(statement, false),
                        asserted.map(Frame::facility).or(() -> first(telling)),
                        isOfSeveral(telling, asserted),
                        telling.number()));
    }

    private static boolean isOfSeveral(Telling telling, Optional<Frame> asserted) {
        return asserted.map(Frame::facility)
                        .filter(kind -> kind.plural() || kind.several().isPresent())
                        .isPresent()
                || asserted.isEmpty()
                        && (telling.reading().says(AnaphorCode.PLURAL)
                                || telling.reading().says(AnaphorCode.SOME_OF));
    }

    /// Whether a facility of this kind may be one of those of which it is stated.
    boolean mayHold(KindMention member) {
        return ofSeveral
                && kind.filter(whole -> whole.kind() != member.kind() && !whole.isWeak() && whole.kind() != Kind.OTHER)
                        .isEmpty();
    }

    private static Optional<KindMention> first(Telling telling) {
        return Among.first(telling.reading().kinds(), kind -> !kind.isPart());
    }
}
