package ashyldy.ingest.frame;

import java.util.Optional;

import ashyldy.events.Stage;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.text.Among;

/// What is asserted of a facility whose works are named without a word of stage: by plans, visits, talk around them.
final class BareWorks {
    private static final int NEAR = 3;

    private final SentenceReading reading;

    BareWorks(SentenceReading reading) {
        this.reading = reading;
    }

    /// "inspected the reconstruction of …": whoever looks at works sees them under way.
    Optional<Assertion> seen(KindMention kind) {
        return kind.works()
                .filter(works -> Among.any(
                        reading.matches().saying(ModalityCode.VISIT),
                        visit -> visit.to() <= works.from() && works.from() - visit.to() <= NEAR))
                .map(works -> Assertion.of(Stage.UNDER_CONSTRUCTION, works.from(), works.to(), "frame.visited-works"));
    }

    /// A facility whose works are named, without a word of stage.
    Optional<Assertion> of(KindMention kind) {
        if (kind.entry().is("suspended")) {
            return Optional.of(Assertion.of(
                    Stage.SUSPENDED, kind.from(), kind.to(), kind.entry().id()));
        }
        return kind.works().flatMap(works -> {
            int from = reading.clauseFrom(works.from());
            int to = reading.clauseTo(works.from());
            if (says(ModalityCode.TALK, from, to)
                    || says(ModalityCode.NEGATION, from, to)
                    || reading.sentence().asks()) {
                return Optional.empty();
            }
            if (says(ModalityCode.INTENT, from, to) || says(ModalityCode.FUTURE, from, to)) {
                return Optional.of(
                        told(Stage.PLANNED, works, "frame.bare.intent").endingWorks());
            }
            if (says(ModalityCode.ATTENTION, 0, reading.sentence().size())) {
                return Optional.of(told(Stage.PLANNED, works, "frame.bare.attention"));
            }
            if (says(ModalityCode.VISIT, 0, reading.sentence().size())) {
                return Optional.of(told(Stage.UNDER_CONSTRUCTION, works, "frame.bare.visit"));
            }
            return Optional.empty();
        });
    }

    private boolean says(ModalityCode code, int from, int to) {
        return reading.matches().saysWithin(code, from, to);
    }

    private static Assertion told(Stage stage, WorkMention works, String rule) {
        return Assertion.of(stage, works.from(), works.to(), rule).vague();
    }
}
