package ashyldy.ingest.asking;

import java.util.function.Supplier;

import ashyldy.events.Claim;
import ashyldy.ingest.article.Reading.Read;
import ashyldy.ingest.article.Rereading;
import ashyldy.ingest.article.Rereading.Changed;
import ashyldy.ingest.pointing.ModelRules;
import ashyldy.ingest.pointing.PointedFrames;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/// What operators watch of the second reader: questions and how they ended, words and how they fared, who saw what,
/// tokens, seconds.
final class AskingMeters {
    private final MeterRegistry meters;
    private final Timer timer;

    AskingMeters(MeterRegistry meters) {
        this.meters = meters;
        this.timer = Timer.builder("ashyldy.reader.answer")
                .description("Time to one answer of the model")
                .publishPercentileHistogram()
                .register(meters);
    }

    <T> T timed(Supplier<T> asking) {
        return timer.record(asking);
    }

    /// @param why unreadable, refused or away
    void failed(String why) {
        meters.counter("ashyldy.reader.asked", "outcome", why).increment();
    }

    void answered(Answered answer, PointedFrames.Tally tally) {
        meters.counter("ashyldy.reader.asked", "outcome", "answered").increment();
        meters.counter("ashyldy.reader.tokens", "of", "question").increment(answer.asked());
        meters.counter("ashyldy.reader.tokens", "of", "answer").increment(answer.answered());
        meters.counter("ashyldy.reader.words", "outcome", "dropped").increment(tally.lost());
        meters.counter("ashyldy.reader.words", "outcome", "unread").increment(tally.unread());
        meters.counter("ashyldy.reader.words", "outcome", "read")
                .increment(tally.words() - tally.lost() - tally.unread());
    }

    /// Who has seen the projects of a revision.
    void agreed(Rereading now) {
        if (now instanceof Changed(var before, var kept) && kept.reading() instanceof Read(var says)) {
            says.claims()
                    .forEach(claim -> meters.counter("ashyldy.reader.projects", "seen", seenBy(claim))
                            .increment());
        }
    }

    private static String seenBy(Claim claim) {
        if (claim.rules().contains(ModelRules.BOTH)) {
            return "both";
        }
        return claim.rules().contains(ModelRules.SEEN) ? "model" : "grammar";
    }
}
