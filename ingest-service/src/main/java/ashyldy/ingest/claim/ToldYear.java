package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import ashyldy.events.Claim;
import ashyldy.events.DateBasis;
import ashyldy.events.DateRole;
import ashyldy.events.Stage;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.time.PresentYear;
import ashyldy.ingest.text.Among;

/// Finds the year in which an undated article was written: what it tells as done was over by then, what it plans was
/// yet to come. Only where both leave one single year is it known.
public final class ToldYear {
    private ToldYear() {}

    public static Optional<PresentYear> of(List<Claim> claims, List<SentenceReading> sentences) {
        OptionalInt done = done(claims).max();
        OptionalInt planned = planned(sentences).min();
        boolean settled = done.isPresent() && done.equals(planned);
        return settled ? Optional.of(PresentYear.ofText(done.getAsInt())) : Optional.empty();
    }

    private static IntStream done(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.stage() == Stage.OPENED)
                .flatMap(claim -> claim.dates().stream())
                .filter(date -> date.role() == DateRole.OPENING && date.basis() == DateBasis.TEXT)
                .flatMap(date -> date.from().stream())
                .mapToInt(LocalDate::getYear);
    }

    private static IntStream planned(List<SentenceReading> sentences) {
        return sentences.stream()
                .filter(ToldYear::isPlan)
                .flatMap(reading -> reading.dates().stream())
                .filter(date -> date.basis() == DateBasis.TEXT)
                .flatMap(date -> date.last().stream())
                .mapToInt(LocalDate::getYear);
    }

    private static boolean isPlan(SentenceReading reading) {
        return reading.says(MeasureCode.YEAR)
                || Among.any(reading.stages(), stage -> stage.intended() || stage.cue() == StageCue.PLANNED);
    }
}
