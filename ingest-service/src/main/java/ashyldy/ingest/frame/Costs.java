package ashyldy.ingest.frame;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.text.Among;

/// Tells the cost of a project from all other money: damage, purchases, turnover, the allotment of a year.
final class Costs {
    private static final Set<MeasureCode> OF_MONEY =
            EnumSet.of(MeasureCode.COST, MeasureCode.FUNDING, MeasureCode.NOT_COST, MeasureCode.YEAR);

    private final SentenceReading reading;
    private final MeasureWords words;

    Costs(SentenceReading reading, MeasureWords words) {
        this.reading = reading;
        this.words = words;
    }

    boolean isCost(AmountMention mention, Measuring measured) {
        Optional<Match> nearest = words.nearest(mention, OF_MONEY);
        if (nearest.isEmpty() || nearest.get().says(MeasureCode.NOT_COST) || isOfSomethingElse(mention)) {
            return false;
        }
        if (nearest.get().says(MeasureCode.FUNDING)) {
            return !isOfYear(mention) && !isForPurchase(mention) && isAllotted(measured);
        }
        return measured.own() || words.pointBack() || !nearest.get().says(MeasureCode.YEAR) || measured.priced();
    }

    /// Where somebody else has said whose money it is: unless the words call it damage, a purchase, a turnover.
    boolean mayBeCost(AmountMention mention) {
        boolean other = words.nearest(mention, OF_MONEY)
                .filter(word -> word.says(MeasureCode.NOT_COST) || word.says(MeasureCode.YEAR))
                .isPresent();
        return !other && !isOfSomethingElse(mention);
    }

    /// "This year 500 million were allotted": a share.
    private boolean isOfYear(AmountMention mention) {
        return Among.any(
                reading.dates(),
                date -> words.commas(Math.min(date.to(), mention.to()), Math.max(date.from(), mention.from())) == 0);
    }

    /// "500 million were allotted to its construction", "… for these purposes".
    private boolean isAllotted(Measuring measured) {
        if (reading.says(AnaphorCode.PURPOSE)) {
            return true;
        }
        boolean alone = reading.kinds().isEmpty();
        boolean forWorks = Among.any(reading.works(), work -> work.work().isPresent());
        boolean toThis =
                words.pointBack() || Pronouns.open(reading) || !reading.works().isEmpty();
        boolean one = measured.facility().several().isEmpty();
        return one && ((measured.own() || alone) && forWorks || alone && toThis);
    }

    /// "640 million were sent to the purchase of a scanner": what the money is for stands behind it.
    private boolean isForPurchase(AmountMention mention) {
        return Among.any(
                reading.matches().saying(MeasureCode.NOT_COST),
                word -> word.from() >= mention.to()
                        && word.from() - mention.to() <= MeasureWords.CLOSE
                        && words.commas(mention.to(), word.from()) == 0);
    }

    /// "damage to the amount of …": the word of damage stands before, in the same part of the sentence.
    private boolean isOfSomethingElse(AmountMention mention) {
        return Among.any(
                reading.matches().saying(MeasureCode.NOT_COST),
                word -> word.to() <= mention.from()
                        && mention.from() - word.to() <= MeasureWords.CLOSE
                        && words.commas(word.to(), mention.from()) == 0);
    }
}
