package ashyldy.ingest.claim;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Measure;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.figure.AmountMention;

/// Tells the cost of a project from all other money: damage, purchases, turnover, the allotment of a year.
final class Costs {
    private final SentenceReading reading;
    private final MeasureWords words;

    Costs(SentenceReading reading, MeasureWords words) {
        this.reading = reading;
        this.words = words;
    }

    /// @param own whether the sentence names the facility
    boolean isCost(AmountMention mention, Draft draft, boolean own) {
        Optional<Match> nearest = words.nearest(mention, List.of("cost", "funding", "not_cost", "year"));
        if (nearest.isEmpty() || nearest.get().says("not_cost") || isOfSomethingElse(mention)) {
            return false;
        }
        if (nearest.get().says("funding")) {
            return !isOfYear(mention) && !isForPurchase(mention) && isAllotted(draft, own);
        }
        return own
                || words.pointBack()
                || !nearest.get().says("year")
                || draft.figure(Measure.COST).isPresent();
    }

    /// "This year 500 million were allotted": a share.
    private boolean isOfYear(AmountMention mention) {
        return reading.dates().stream()
                .anyMatch(date ->
                        words.commas(Math.min(date.to(), mention.to()), Math.max(date.from(), mention.from())) == 0);
    }

    /// "500 million were allotted to its construction", "… for these purposes".
    private boolean isAllotted(Draft draft, boolean own) {
        if (reading.says(Topic.ANAPHORS, "purpose")) {
            return true;
        }
        boolean alone = reading.kinds().isEmpty();
        boolean forWorks = reading.works().stream().anyMatch(work -> work.work().isPresent());
        boolean toThis =
                words.pointBack() || Pronouns.open(reading) || !reading.works().isEmpty();
        return draft.count().isEmpty() && ((own || alone) && forWorks || alone && toThis);
    }

    /// "640 million were sent to the purchase of a scanner": what the money is for stands behind it.
    private boolean isForPurchase(AmountMention mention) {
        return reading.matches()
                .saying(Topic.MEASURES, "not_cost")
                .anyMatch(word -> word.from() >= mention.to()
                        && word.from() - mention.to() <= MeasureWords.CLOSE
                        && words.commas(mention.to(), word.from()) == 0);
    }

    /// "damage to the amount of …": the word of damage stands before, in the same part of the sentence.
    private boolean isOfSomethingElse(AmountMention mention) {
        return reading.matches()
                .saying(Topic.MEASURES, "not_cost")
                .anyMatch(word -> word.to() <= mention.from()
                        && mention.from() - word.to() <= MeasureWords.CLOSE
                        && words.commas(word.to(), mention.from()) == 0);
    }
}
